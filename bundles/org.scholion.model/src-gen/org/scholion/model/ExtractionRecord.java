/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extraction Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the text was won from the original, so that anyone can repeat it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.ExtractionRecord#getReader <em>Reader</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getReaderVersion <em>Reader Version</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getOptions <em>Options</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#isTruncated <em>Truncated</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getOriginalSize <em>Original Size</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getOriginalSha256 <em>Original Sha256</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.scholion.model.ExtractionRecord#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getExtractionRecord()
 * @model
 * @generated
 */
public interface ExtractionRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reader</em>' attribute.
	 * @see #setReader(String)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_Reader()
	 * @model
	 * @generated
	 */
	String getReader();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getReader <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reader</em>' attribute.
	 * @see #getReader()
	 * @generated
	 */
	void setReader(String value);

	/**
	 * Returns the value of the '<em><b>Reader Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reader Version</em>' attribute.
	 * @see #setReaderVersion(String)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_ReaderVersion()
	 * @model
	 * @generated
	 */
	String getReaderVersion();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getReaderVersion <em>Reader Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reader Version</em>' attribute.
	 * @see #getReaderVersion()
	 * @generated
	 */
	void setReaderVersion(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * name=value
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' attribute list.
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_Options()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getOptions();

	/**
	 * Returns the value of the '<em><b>Warnings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Warnings</em>' attribute list.
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_Warnings()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getWarnings();

	/**
	 * Returns the value of the '<em><b>Truncated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Truncated</em>' attribute.
	 * @see #setTruncated(boolean)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_Truncated()
	 * @model
	 * @generated
	 */
	boolean isTruncated();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#isTruncated <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Truncated</em>' attribute.
	 * @see #isTruncated()
	 * @generated
	 */
	void setTruncated(boolean value);

	/**
	 * Returns the value of the '<em><b>Original Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Size</em>' attribute.
	 * @see #setOriginalSize(long)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_OriginalSize()
	 * @model
	 * @generated
	 */
	long getOriginalSize();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getOriginalSize <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Size</em>' attribute.
	 * @see #getOriginalSize()
	 * @generated
	 */
	void setOriginalSize(long value);

	/**
	 * Returns the value of the '<em><b>Original Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Original Sha256</em>' attribute.
	 * @see #setOriginalSha256(String)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_OriginalSha256()
	 * @model
	 * @generated
	 */
	String getOriginalSha256();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getOriginalSha256 <em>Original Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Sha256</em>' attribute.
	 * @see #getOriginalSha256()
	 * @generated
	 */
	void setOriginalSha256(String value);

	/**
	 * Returns the value of the '<em><b>Text Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of text.txt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Sha256</em>' attribute.
	 * @see #setTextSha256(String)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_TextSha256()
	 * @model
	 * @generated
	 */
	String getTextSha256();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getTextSha256 <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Sha256</em>' attribute.
	 * @see #getTextSha256()
	 * @generated
	 */
	void setTextSha256(String value);

	/**
	 * Returns the value of the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time taken, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Millis</em>' attribute.
	 * @see #setMillis(long)
	 * @see org.scholion.model.ModelPackage#getExtractionRecord_Millis()
	 * @model
	 * @generated
	 */
	long getMillis();

	/**
	 * Sets the value of the '{@link org.scholion.model.ExtractionRecord#getMillis <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Millis</em>' attribute.
	 * @see #getMillis()
	 * @generated
	 */
	void setMillis(long value);

} // ExtractionRecord
