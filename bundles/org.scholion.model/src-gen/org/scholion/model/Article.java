/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An imported document. Its text is in text.txt and never changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Article#getId <em>Id</em>}</li>
 *   <li>{@link org.scholion.model.Article#getTitle <em>Title</em>}</li>
 *   <li>{@link org.scholion.model.Article#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.scholion.model.Article#getByline <em>Byline</em>}</li>
 *   <li>{@link org.scholion.model.Article#getSource <em>Source</em>}</li>
 *   <li>{@link org.scholion.model.Article#getUrl <em>Url</em>}</li>
 *   <li>{@link org.scholion.model.Article#getPublished <em>Published</em>}</li>
 *   <li>{@link org.scholion.model.Article#getModified <em>Modified</em>}</li>
 *   <li>{@link org.scholion.model.Article#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.scholion.model.Article#getRetrievedFrom <em>Retrieved From</em>}</li>
 *   <li>{@link org.scholion.model.Article#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.scholion.model.Article#getSection <em>Section</em>}</li>
 *   <li>{@link org.scholion.model.Article#getTags <em>Tags</em>}</li>
 *   <li>{@link org.scholion.model.Article#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.scholion.model.Article#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.scholion.model.Article#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.scholion.model.Article#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.scholion.model.Article#getPreviousVersion <em>Previous Version</em>}</li>
 *   <li>{@link org.scholion.model.Article#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.scholion.model.Article#getExtraction <em>Extraction</em>}</li>
 *   <li>{@link org.scholion.model.Article#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.scholion.model.Article#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.scholion.model.Article#getLinks <em>Links</em>}</li>
 *   <li>{@link org.scholion.model.Article#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getArticle()
 * @model
 * @generated
 */
public interface Article extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first 32 hexadecimal digits of the SHA-256 of the original.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Subtitle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subtitle</em>' attribute.
	 * @see #setSubtitle(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Subtitle()
	 * @model
	 * @generated
	 */
	String getSubtitle();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getSubtitle <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtitle</em>' attribute.
	 * @see #getSubtitle()
	 * @generated
	 */
	void setSubtitle(String value);

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One person each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byline</em>' attribute list.
	 * @see org.scholion.model.ModelPackage#getArticle_Byline()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getByline();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the outlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date or instant, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Published()
	 * @model
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date or instant, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Modified()
	 * @model
	 * @generated
	 */
	String getModified();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved</em>' attribute.
	 * @see #setRetrieved(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Retrieved()
	 * @model
	 * @generated
	 */
	String getRetrieved();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getRetrieved <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved</em>' attribute.
	 * @see #getRetrieved()
	 * @generated
	 */
	void setRetrieved(String value);

	/**
	 * Returns the value of the '<em><b>Retrieved From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address it was fetched from, after redirects; empty for a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retrieved From</em>' attribute.
	 * @see #setRetrievedFrom(String)
	 * @see org.scholion.model.ModelPackage#getArticle_RetrievedFrom()
	 * @model
	 * @generated
	 */
	String getRetrievedFrom();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getRetrievedFrom <em>Retrieved From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retrieved From</em>' attribute.
	 * @see #getRetrievedFrom()
	 * @generated
	 */
	void setRetrievedFrom(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the outlet, in its own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Section()
	 * @model
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keywords of the outlet, in its own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.scholion.model.ModelPackage#getArticle_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name or address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.scholion.model.ModelPackage#getArticle_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the imported file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.scholion.model.ModelPackage#getArticle_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that holds the original, in the folder of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.scholion.model.ModelPackage#getArticle_Original()
	 * @model
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Previous Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of an article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous Version</em>' attribute.
	 * @see #setPreviousVersion(String)
	 * @see org.scholion.model.ModelPackage#getArticle_PreviousVersion()
	 * @model
	 * @generated
	 */
	String getPreviousVersion();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getPreviousVersion <em>Previous Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous Version</em>' attribute.
	 * @see #getPreviousVersion()
	 * @generated
	 */
	void setPreviousVersion(String value);

	/**
	 * Returns the value of the '<em><b>Part Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the article that this one came with: for an attachment, the mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of</em>' attribute.
	 * @see #setPartOf(String)
	 * @see org.scholion.model.ModelPackage#getArticle_PartOf()
	 * @model
	 * @generated
	 */
	String getPartOf();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getPartOf <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of</em>' attribute.
	 * @see #getPartOf()
	 * @generated
	 */
	void setPartOf(String value);

	/**
	 * Returns the value of the '<em><b>Extraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extraction</em>' containment reference.
	 * @see #setExtraction(ExtractionRecord)
	 * @see org.scholion.model.ModelPackage#getArticle_Extraction()
	 * @model containment="true"
	 * @generated
	 */
	ExtractionRecord getExtraction();

	/**
	 * Sets the value of the '{@link org.scholion.model.Article#getExtraction <em>Extraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extraction</em>' containment reference.
	 * @see #getExtraction()
	 * @generated
	 */
	void setExtraction(ExtractionRecord value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Segment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getArticle_Segments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.MetadataEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getArticle_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<MetadataEntry> getMetadata();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getArticle_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.PropertyChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getArticle_Choices()
	 * @model containment="true"
	 * @generated
	 */
	EList<PropertyChoice> getChoices();

} // Article
