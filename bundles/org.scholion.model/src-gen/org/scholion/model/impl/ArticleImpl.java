/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.scholion.model.Article;
import org.scholion.model.ExtractionRecord;
import org.scholion.model.Link;
import org.scholion.model.MetadataEntry;
import org.scholion.model.ModelPackage;
import org.scholion.model.PropertyChoice;
import org.scholion.model.Segment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getByline <em>Byline</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getRetrieved <em>Retrieved</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getRetrievedFrom <em>Retrieved From</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getPreviousVersion <em>Previous Version</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getPartOf <em>Part Of</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getExtraction <em>Extraction</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.scholion.model.impl.ArticleImpl#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArticleImpl extends MinimalEObjectImpl.Container implements Article {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubtitle() <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtitle()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBTITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubtitle() <em>Subtitle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubtitle()
	 * @generated
	 * @ordered
	 */
	protected String subtitle = SUBTITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getByline() <em>Byline</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByline()
	 * @generated
	 * @ordered
	 */
	protected EList<String> byline;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected String modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected static final String RETRIEVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrieved() <em>Retrieved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrieved()
	 * @generated
	 * @ordered
	 */
	protected String retrieved = RETRIEVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetrievedFrom() <em>Retrieved From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String RETRIEVED_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRetrievedFrom() <em>Retrieved From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetrievedFrom()
	 * @generated
	 * @ordered
	 */
	protected String retrievedFrom = RETRIEVED_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final String SECTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected String section = SECTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDIA_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMediaType() <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMediaType()
	 * @generated
	 * @ordered
	 */
	protected String mediaType = MEDIA_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected String original = ORIGINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreviousVersion() <em>Previous Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousVersion() <em>Previous Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousVersion()
	 * @generated
	 * @ordered
	 */
	protected String previousVersion = PREVIOUS_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartOf() <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartOf() <em>Part Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOf()
	 * @generated
	 * @ordered
	 */
	protected String partOf = PART_OF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtraction() <em>Extraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraction()
	 * @generated
	 * @ordered
	 */
	protected ExtractionRecord extraction;

	/**
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<Segment> segments;

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<MetadataEntry> metadata;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getChoices() <em>Choices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoices()
	 * @generated
	 * @ordered
	 */
	protected EList<PropertyChoice> choices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARTICLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubtitle() {
		return subtitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubtitle(String newSubtitle) {
		String oldSubtitle = subtitle;
		subtitle = newSubtitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__SUBTITLE, oldSubtitle, subtitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getByline() {
		if (byline == null) {
			byline = new EDataTypeEList<String>(String.class, this, ModelPackage.ARTICLE__BYLINE);
		}
		return byline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(String newModified) {
		String oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetrieved() {
		return retrieved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrieved(String newRetrieved) {
		String oldRetrieved = retrieved;
		retrieved = newRetrieved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__RETRIEVED, oldRetrieved, retrieved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRetrievedFrom() {
		return retrievedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetrievedFrom(String newRetrievedFrom) {
		String oldRetrievedFrom = retrievedFrom;
		retrievedFrom = newRetrievedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__RETRIEVED_FROM, oldRetrievedFrom, retrievedFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		String oldSection = section;
		section = newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeEList<String>(String.class, this, ModelPackage.ARTICLE__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMediaType() {
		return mediaType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMediaType(String newMediaType) {
		String oldMediaType = mediaType;
		mediaType = newMediaType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__MEDIA_TYPE, oldMediaType, mediaType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(String newOriginal) {
		String oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousVersion() {
		return previousVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousVersion(String newPreviousVersion) {
		String oldPreviousVersion = previousVersion;
		previousVersion = newPreviousVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__PREVIOUS_VERSION, oldPreviousVersion, previousVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartOf() {
		return partOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOf(String newPartOf) {
		String oldPartOf = partOf;
		partOf = newPartOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__PART_OF, oldPartOf, partOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExtractionRecord getExtraction() {
		return extraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExtraction(ExtractionRecord newExtraction, NotificationChain msgs) {
		ExtractionRecord oldExtraction = extraction;
		extraction = newExtraction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__EXTRACTION, oldExtraction, newExtraction);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtraction(ExtractionRecord newExtraction) {
		if (newExtraction != extraction) {
			NotificationChain msgs = null;
			if (extraction != null)
				msgs = ((InternalEObject)extraction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ARTICLE__EXTRACTION, null, msgs);
			if (newExtraction != null)
				msgs = ((InternalEObject)newExtraction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ARTICLE__EXTRACTION, null, msgs);
			msgs = basicSetExtraction(newExtraction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ARTICLE__EXTRACTION, newExtraction, newExtraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Segment> getSegments() {
		if (segments == null) {
			segments = new EObjectContainmentEList<Segment>(Segment.class, this, ModelPackage.ARTICLE__SEGMENTS);
		}
		return segments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MetadataEntry> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectContainmentEList<MetadataEntry>(MetadataEntry.class, this, ModelPackage.ARTICLE__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, ModelPackage.ARTICLE__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PropertyChoice> getChoices() {
		if (choices == null) {
			choices = new EObjectContainmentEList<PropertyChoice>(PropertyChoice.class, this, ModelPackage.ARTICLE__CHOICES);
		}
		return choices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ARTICLE__EXTRACTION:
				return basicSetExtraction(null, msgs);
			case ModelPackage.ARTICLE__SEGMENTS:
				return ((InternalEList<?>)getSegments()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__METADATA:
				return ((InternalEList<?>)getMetadata()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case ModelPackage.ARTICLE__CHOICES:
				return ((InternalEList<?>)getChoices()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ARTICLE__ID:
				return getId();
			case ModelPackage.ARTICLE__TITLE:
				return getTitle();
			case ModelPackage.ARTICLE__SUBTITLE:
				return getSubtitle();
			case ModelPackage.ARTICLE__BYLINE:
				return getByline();
			case ModelPackage.ARTICLE__SOURCE:
				return getSource();
			case ModelPackage.ARTICLE__URL:
				return getUrl();
			case ModelPackage.ARTICLE__PUBLISHED:
				return getPublished();
			case ModelPackage.ARTICLE__MODIFIED:
				return getModified();
			case ModelPackage.ARTICLE__RETRIEVED:
				return getRetrieved();
			case ModelPackage.ARTICLE__RETRIEVED_FROM:
				return getRetrievedFrom();
			case ModelPackage.ARTICLE__LANGUAGE:
				return getLanguage();
			case ModelPackage.ARTICLE__SECTION:
				return getSection();
			case ModelPackage.ARTICLE__TAGS:
				return getTags();
			case ModelPackage.ARTICLE__LICENCE:
				return getLicence();
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				return getMediaType();
			case ModelPackage.ARTICLE__FILE_NAME:
				return getFileName();
			case ModelPackage.ARTICLE__ORIGINAL:
				return getOriginal();
			case ModelPackage.ARTICLE__PREVIOUS_VERSION:
				return getPreviousVersion();
			case ModelPackage.ARTICLE__PART_OF:
				return getPartOf();
			case ModelPackage.ARTICLE__EXTRACTION:
				return getExtraction();
			case ModelPackage.ARTICLE__SEGMENTS:
				return getSegments();
			case ModelPackage.ARTICLE__METADATA:
				return getMetadata();
			case ModelPackage.ARTICLE__LINKS:
				return getLinks();
			case ModelPackage.ARTICLE__CHOICES:
				return getChoices();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.ARTICLE__ID:
				setId((String)newValue);
				return;
			case ModelPackage.ARTICLE__TITLE:
				setTitle((String)newValue);
				return;
			case ModelPackage.ARTICLE__SUBTITLE:
				setSubtitle((String)newValue);
				return;
			case ModelPackage.ARTICLE__BYLINE:
				getByline().clear();
				getByline().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ARTICLE__SOURCE:
				setSource((String)newValue);
				return;
			case ModelPackage.ARTICLE__URL:
				setUrl((String)newValue);
				return;
			case ModelPackage.ARTICLE__PUBLISHED:
				setPublished((String)newValue);
				return;
			case ModelPackage.ARTICLE__MODIFIED:
				setModified((String)newValue);
				return;
			case ModelPackage.ARTICLE__RETRIEVED:
				setRetrieved((String)newValue);
				return;
			case ModelPackage.ARTICLE__RETRIEVED_FROM:
				setRetrievedFrom((String)newValue);
				return;
			case ModelPackage.ARTICLE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.ARTICLE__SECTION:
				setSection((String)newValue);
				return;
			case ModelPackage.ARTICLE__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.ARTICLE__LICENCE:
				setLicence((String)newValue);
				return;
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				setMediaType((String)newValue);
				return;
			case ModelPackage.ARTICLE__FILE_NAME:
				setFileName((String)newValue);
				return;
			case ModelPackage.ARTICLE__ORIGINAL:
				setOriginal((String)newValue);
				return;
			case ModelPackage.ARTICLE__PREVIOUS_VERSION:
				setPreviousVersion((String)newValue);
				return;
			case ModelPackage.ARTICLE__PART_OF:
				setPartOf((String)newValue);
				return;
			case ModelPackage.ARTICLE__EXTRACTION:
				setExtraction((ExtractionRecord)newValue);
				return;
			case ModelPackage.ARTICLE__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends Segment>)newValue);
				return;
			case ModelPackage.ARTICLE__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends MetadataEntry>)newValue);
				return;
			case ModelPackage.ARTICLE__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case ModelPackage.ARTICLE__CHOICES:
				getChoices().clear();
				getChoices().addAll((Collection<? extends PropertyChoice>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.ARTICLE__ID:
				setId(ID_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__SUBTITLE:
				setSubtitle(SUBTITLE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__BYLINE:
				getByline().clear();
				return;
			case ModelPackage.ARTICLE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__RETRIEVED:
				setRetrieved(RETRIEVED_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__RETRIEVED_FROM:
				setRetrievedFrom(RETRIEVED_FROM_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__TAGS:
				getTags().clear();
				return;
			case ModelPackage.ARTICLE__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				setMediaType(MEDIA_TYPE_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PREVIOUS_VERSION:
				setPreviousVersion(PREVIOUS_VERSION_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__PART_OF:
				setPartOf(PART_OF_EDEFAULT);
				return;
			case ModelPackage.ARTICLE__EXTRACTION:
				setExtraction((ExtractionRecord)null);
				return;
			case ModelPackage.ARTICLE__SEGMENTS:
				getSegments().clear();
				return;
			case ModelPackage.ARTICLE__METADATA:
				getMetadata().clear();
				return;
			case ModelPackage.ARTICLE__LINKS:
				getLinks().clear();
				return;
			case ModelPackage.ARTICLE__CHOICES:
				getChoices().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.ARTICLE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ModelPackage.ARTICLE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ModelPackage.ARTICLE__SUBTITLE:
				return SUBTITLE_EDEFAULT == null ? subtitle != null : !SUBTITLE_EDEFAULT.equals(subtitle);
			case ModelPackage.ARTICLE__BYLINE:
				return byline != null && !byline.isEmpty();
			case ModelPackage.ARTICLE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ModelPackage.ARTICLE__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ModelPackage.ARTICLE__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ModelPackage.ARTICLE__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case ModelPackage.ARTICLE__RETRIEVED:
				return RETRIEVED_EDEFAULT == null ? retrieved != null : !RETRIEVED_EDEFAULT.equals(retrieved);
			case ModelPackage.ARTICLE__RETRIEVED_FROM:
				return RETRIEVED_FROM_EDEFAULT == null ? retrievedFrom != null : !RETRIEVED_FROM_EDEFAULT.equals(retrievedFrom);
			case ModelPackage.ARTICLE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.ARTICLE__SECTION:
				return SECTION_EDEFAULT == null ? section != null : !SECTION_EDEFAULT.equals(section);
			case ModelPackage.ARTICLE__TAGS:
				return tags != null && !tags.isEmpty();
			case ModelPackage.ARTICLE__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ModelPackage.ARTICLE__MEDIA_TYPE:
				return MEDIA_TYPE_EDEFAULT == null ? mediaType != null : !MEDIA_TYPE_EDEFAULT.equals(mediaType);
			case ModelPackage.ARTICLE__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case ModelPackage.ARTICLE__ORIGINAL:
				return ORIGINAL_EDEFAULT == null ? original != null : !ORIGINAL_EDEFAULT.equals(original);
			case ModelPackage.ARTICLE__PREVIOUS_VERSION:
				return PREVIOUS_VERSION_EDEFAULT == null ? previousVersion != null : !PREVIOUS_VERSION_EDEFAULT.equals(previousVersion);
			case ModelPackage.ARTICLE__PART_OF:
				return PART_OF_EDEFAULT == null ? partOf != null : !PART_OF_EDEFAULT.equals(partOf);
			case ModelPackage.ARTICLE__EXTRACTION:
				return extraction != null;
			case ModelPackage.ARTICLE__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case ModelPackage.ARTICLE__METADATA:
				return metadata != null && !metadata.isEmpty();
			case ModelPackage.ARTICLE__LINKS:
				return links != null && !links.isEmpty();
			case ModelPackage.ARTICLE__CHOICES:
				return choices != null && !choices.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", subtitle: ");
		result.append(subtitle);
		result.append(", byline: ");
		result.append(byline);
		result.append(", source: ");
		result.append(source);
		result.append(", url: ");
		result.append(url);
		result.append(", published: ");
		result.append(published);
		result.append(", modified: ");
		result.append(modified);
		result.append(", retrieved: ");
		result.append(retrieved);
		result.append(", retrievedFrom: ");
		result.append(retrievedFrom);
		result.append(", language: ");
		result.append(language);
		result.append(", section: ");
		result.append(section);
		result.append(", tags: ");
		result.append(tags);
		result.append(", licence: ");
		result.append(licence);
		result.append(", mediaType: ");
		result.append(mediaType);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", original: ");
		result.append(original);
		result.append(", previousVersion: ");
		result.append(previousVersion);
		result.append(", partOf: ");
		result.append(partOf);
		result.append(')');
		return result.toString();
	}

} //ArticleImpl
