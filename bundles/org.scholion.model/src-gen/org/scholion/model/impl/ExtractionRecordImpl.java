/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.scholion.model.ExtractionRecord;
import org.scholion.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Extraction Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getReader <em>Reader</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getReaderVersion <em>Reader Version</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getWarnings <em>Warnings</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#isTruncated <em>Truncated</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getOriginalSize <em>Original Size</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getOriginalSha256 <em>Original Sha256</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getTextSha256 <em>Text Sha256</em>}</li>
 *   <li>{@link org.scholion.model.impl.ExtractionRecordImpl#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExtractionRecordImpl extends MinimalEObjectImpl.Container implements ExtractionRecord {
	/**
	 * The default value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected static final String READER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReader() <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReader()
	 * @generated
	 * @ordered
	 */
	protected String reader = READER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReaderVersion() <em>Reader Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaderVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String READER_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReaderVersion() <em>Reader Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReaderVersion()
	 * @generated
	 * @ordered
	 */
	protected String readerVersion = READER_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> options;

	/**
	 * The cached value of the '{@link #getWarnings() <em>Warnings</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarnings()
	 * @generated
	 * @ordered
	 */
	protected EList<String> warnings;

	/**
	 * The default value of the '{@link #isTruncated() <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRUNCATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTruncated() <em>Truncated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTruncated()
	 * @generated
	 * @ordered
	 */
	protected boolean truncated = TRUNCATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginalSize() <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSize()
	 * @generated
	 * @ordered
	 */
	protected static final long ORIGINAL_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOriginalSize() <em>Original Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSize()
	 * @generated
	 * @ordered
	 */
	protected long originalSize = ORIGINAL_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginalSha256() <em>Original Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalSha256() <em>Original Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalSha256()
	 * @generated
	 * @ordered
	 */
	protected String originalSha256 = ORIGINAL_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextSha256() <em>Text Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextSha256()
	 * @generated
	 * @ordered
	 */
	protected String textSha256 = TEXT_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected long millis = MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExtractionRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.EXTRACTION_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReader() {
		return reader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReader(String newReader) {
		String oldReader = reader;
		reader = newReader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__READER, oldReader, reader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReaderVersion() {
		return readerVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReaderVersion(String newReaderVersion) {
		String oldReaderVersion = readerVersion;
		readerVersion = newReaderVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__READER_VERSION, oldReaderVersion, readerVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOptions() {
		if (options == null) {
			options = new EDataTypeEList<String>(String.class, this, ModelPackage.EXTRACTION_RECORD__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWarnings() {
		if (warnings == null) {
			warnings = new EDataTypeEList<String>(String.class, this, ModelPackage.EXTRACTION_RECORD__WARNINGS);
		}
		return warnings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTruncated() {
		return truncated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTruncated(boolean newTruncated) {
		boolean oldTruncated = truncated;
		truncated = newTruncated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__TRUNCATED, oldTruncated, truncated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOriginalSize() {
		return originalSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalSize(long newOriginalSize) {
		long oldOriginalSize = originalSize;
		originalSize = newOriginalSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__ORIGINAL_SIZE, oldOriginalSize, originalSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginalSha256() {
		return originalSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalSha256(String newOriginalSha256) {
		String oldOriginalSha256 = originalSha256;
		originalSha256 = newOriginalSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__ORIGINAL_SHA256, oldOriginalSha256, originalSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextSha256() {
		return textSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextSha256(String newTextSha256) {
		String oldTextSha256 = textSha256;
		textSha256 = newTextSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__TEXT_SHA256, oldTextSha256, textSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMillis() {
		return millis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMillis(long newMillis) {
		long oldMillis = millis;
		millis = newMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.EXTRACTION_RECORD__MILLIS, oldMillis, millis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.EXTRACTION_RECORD__READER:
				return getReader();
			case ModelPackage.EXTRACTION_RECORD__READER_VERSION:
				return getReaderVersion();
			case ModelPackage.EXTRACTION_RECORD__OPTIONS:
				return getOptions();
			case ModelPackage.EXTRACTION_RECORD__WARNINGS:
				return getWarnings();
			case ModelPackage.EXTRACTION_RECORD__TRUNCATED:
				return isTruncated();
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SIZE:
				return getOriginalSize();
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SHA256:
				return getOriginalSha256();
			case ModelPackage.EXTRACTION_RECORD__TEXT_SHA256:
				return getTextSha256();
			case ModelPackage.EXTRACTION_RECORD__MILLIS:
				return getMillis();
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
			case ModelPackage.EXTRACTION_RECORD__READER:
				setReader((String)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__READER_VERSION:
				setReaderVersion((String)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__WARNINGS:
				getWarnings().clear();
				getWarnings().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__TRUNCATED:
				setTruncated((Boolean)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SIZE:
				setOriginalSize((Long)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SHA256:
				setOriginalSha256((String)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__TEXT_SHA256:
				setTextSha256((String)newValue);
				return;
			case ModelPackage.EXTRACTION_RECORD__MILLIS:
				setMillis((Long)newValue);
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
			case ModelPackage.EXTRACTION_RECORD__READER:
				setReader(READER_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__READER_VERSION:
				setReaderVersion(READER_VERSION_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__OPTIONS:
				getOptions().clear();
				return;
			case ModelPackage.EXTRACTION_RECORD__WARNINGS:
				getWarnings().clear();
				return;
			case ModelPackage.EXTRACTION_RECORD__TRUNCATED:
				setTruncated(TRUNCATED_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SIZE:
				setOriginalSize(ORIGINAL_SIZE_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SHA256:
				setOriginalSha256(ORIGINAL_SHA256_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__TEXT_SHA256:
				setTextSha256(TEXT_SHA256_EDEFAULT);
				return;
			case ModelPackage.EXTRACTION_RECORD__MILLIS:
				setMillis(MILLIS_EDEFAULT);
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
			case ModelPackage.EXTRACTION_RECORD__READER:
				return READER_EDEFAULT == null ? reader != null : !READER_EDEFAULT.equals(reader);
			case ModelPackage.EXTRACTION_RECORD__READER_VERSION:
				return READER_VERSION_EDEFAULT == null ? readerVersion != null : !READER_VERSION_EDEFAULT.equals(readerVersion);
			case ModelPackage.EXTRACTION_RECORD__OPTIONS:
				return options != null && !options.isEmpty();
			case ModelPackage.EXTRACTION_RECORD__WARNINGS:
				return warnings != null && !warnings.isEmpty();
			case ModelPackage.EXTRACTION_RECORD__TRUNCATED:
				return truncated != TRUNCATED_EDEFAULT;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SIZE:
				return originalSize != ORIGINAL_SIZE_EDEFAULT;
			case ModelPackage.EXTRACTION_RECORD__ORIGINAL_SHA256:
				return ORIGINAL_SHA256_EDEFAULT == null ? originalSha256 != null : !ORIGINAL_SHA256_EDEFAULT.equals(originalSha256);
			case ModelPackage.EXTRACTION_RECORD__TEXT_SHA256:
				return TEXT_SHA256_EDEFAULT == null ? textSha256 != null : !TEXT_SHA256_EDEFAULT.equals(textSha256);
			case ModelPackage.EXTRACTION_RECORD__MILLIS:
				return millis != MILLIS_EDEFAULT;
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
		result.append(" (reader: ");
		result.append(reader);
		result.append(", readerVersion: ");
		result.append(readerVersion);
		result.append(", options: ");
		result.append(options);
		result.append(", warnings: ");
		result.append(warnings);
		result.append(", truncated: ");
		result.append(truncated);
		result.append(", originalSize: ");
		result.append(originalSize);
		result.append(", originalSha256: ");
		result.append(originalSha256);
		result.append(", textSha256: ");
		result.append(textSha256);
		result.append(", millis: ");
		result.append(millis);
		result.append(')');
		return result.toString();
	}

} //ExtractionRecordImpl
