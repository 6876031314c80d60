/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.scholion.model.ModelPackage;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.impl.SegmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.model.impl.SegmentImpl#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.scholion.model.impl.SegmentImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.scholion.model.impl.SegmentImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.scholion.model.impl.SegmentImpl#getExtractedKind <em>Extracted Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends MinimalEObjectImpl.Container implements Segment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SegmentKind KIND_EDEFAULT = SegmentKind.PARAGRAPH;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SegmentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected static final int BEGIN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBegin() <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegin()
	 * @generated
	 * @ordered
	 */
	protected int begin = BEGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVEL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected int level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtractedKind() <em>Extracted Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtractedKind()
	 * @generated
	 * @ordered
	 */
	protected static final SegmentKind EXTRACTED_KIND_EDEFAULT = SegmentKind.PARAGRAPH;

	/**
	 * The cached value of the '{@link #getExtractedKind() <em>Extracted Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtractedKind()
	 * @generated
	 * @ordered
	 */
	protected SegmentKind extractedKind = EXTRACTED_KIND_EDEFAULT;

	/**
	 * This is true if the Extracted Kind attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean extractedKindESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SEGMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SegmentKind newKind) {
		SegmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBegin() {
		return begin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegin(int newBegin) {
		int oldBegin = begin;
		begin = newBegin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__BEGIN, oldBegin, begin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(int newLevel) {
		int oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SegmentKind getExtractedKind() {
		return extractedKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtractedKind(SegmentKind newExtractedKind) {
		SegmentKind oldExtractedKind = extractedKind;
		extractedKind = newExtractedKind == null ? EXTRACTED_KIND_EDEFAULT : newExtractedKind;
		boolean oldExtractedKindESet = extractedKindESet;
		extractedKindESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SEGMENT__EXTRACTED_KIND, oldExtractedKind, extractedKind, !oldExtractedKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExtractedKind() {
		SegmentKind oldExtractedKind = extractedKind;
		boolean oldExtractedKindESet = extractedKindESet;
		extractedKind = EXTRACTED_KIND_EDEFAULT;
		extractedKindESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ModelPackage.SEGMENT__EXTRACTED_KIND, oldExtractedKind, EXTRACTED_KIND_EDEFAULT, oldExtractedKindESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExtractedKind() {
		return extractedKindESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SEGMENT__KIND:
				return getKind();
			case ModelPackage.SEGMENT__BEGIN:
				return getBegin();
			case ModelPackage.SEGMENT__END:
				return getEnd();
			case ModelPackage.SEGMENT__LEVEL:
				return getLevel();
			case ModelPackage.SEGMENT__EXTRACTED_KIND:
				return getExtractedKind();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SEGMENT__KIND:
				setKind((SegmentKind)newValue);
				return;
			case ModelPackage.SEGMENT__BEGIN:
				setBegin((Integer)newValue);
				return;
			case ModelPackage.SEGMENT__END:
				setEnd((Integer)newValue);
				return;
			case ModelPackage.SEGMENT__LEVEL:
				setLevel((Integer)newValue);
				return;
			case ModelPackage.SEGMENT__EXTRACTED_KIND:
				setExtractedKind((SegmentKind)newValue);
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
			case ModelPackage.SEGMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__BEGIN:
				setBegin(BEGIN_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case ModelPackage.SEGMENT__EXTRACTED_KIND:
				unsetExtractedKind();
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
			case ModelPackage.SEGMENT__KIND:
				return kind != KIND_EDEFAULT;
			case ModelPackage.SEGMENT__BEGIN:
				return begin != BEGIN_EDEFAULT;
			case ModelPackage.SEGMENT__END:
				return end != END_EDEFAULT;
			case ModelPackage.SEGMENT__LEVEL:
				return level != LEVEL_EDEFAULT;
			case ModelPackage.SEGMENT__EXTRACTED_KIND:
				return isSetExtractedKind();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", begin: ");
		result.append(begin);
		result.append(", end: ");
		result.append(end);
		result.append(", level: ");
		result.append(level);
		result.append(", extractedKind: ");
		if (extractedKindESet) result.append(extractedKind); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
