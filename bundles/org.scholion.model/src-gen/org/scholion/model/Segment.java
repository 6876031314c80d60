/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of the text; segments do not overlap and are in order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Segment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.model.Segment#getBegin <em>Begin</em>}</li>
 *   <li>{@link org.scholion.model.Segment#getEnd <em>End</em>}</li>
 *   <li>{@link org.scholion.model.Segment#getLevel <em>Level</em>}</li>
 *   <li>{@link org.scholion.model.Segment#getExtractedKind <em>Extracted Kind</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.scholion.model.SegmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.model.SegmentKind
	 * @see #setKind(SegmentKind)
	 * @see org.scholion.model.ModelPackage#getSegment_Kind()
	 * @model
	 * @generated
	 */
	SegmentKind getKind();

	/**
	 * Sets the value of the '{@link org.scholion.model.Segment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.model.SegmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SegmentKind value);

	/**
	 * Returns the value of the '<em><b>Begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begin</em>' attribute.
	 * @see #setBegin(int)
	 * @see org.scholion.model.ModelPackage#getSegment_Begin()
	 * @model
	 * @generated
	 */
	int getBegin();

	/**
	 * Sets the value of the '{@link org.scholion.model.Segment#getBegin <em>Begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begin</em>' attribute.
	 * @see #getBegin()
	 * @generated
	 */
	void setBegin(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UTF-16 offset, exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.scholion.model.ModelPackage#getSegment_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.scholion.model.Segment#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a heading or list item, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.scholion.model.ModelPackage#getSegment_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.scholion.model.Segment#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Extracted Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.scholion.model.SegmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the reader took it for, where an analyst says otherwise; else not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extracted Kind</em>' attribute.
	 * @see org.scholion.model.SegmentKind
	 * @see #isSetExtractedKind()
	 * @see #unsetExtractedKind()
	 * @see #setExtractedKind(SegmentKind)
	 * @see org.scholion.model.ModelPackage#getSegment_ExtractedKind()
	 * @model unsettable="true"
	 * @generated
	 */
	SegmentKind getExtractedKind();

	/**
	 * Sets the value of the '{@link org.scholion.model.Segment#getExtractedKind <em>Extracted Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extracted Kind</em>' attribute.
	 * @see org.scholion.model.SegmentKind
	 * @see #isSetExtractedKind()
	 * @see #unsetExtractedKind()
	 * @see #getExtractedKind()
	 * @generated
	 */
	void setExtractedKind(SegmentKind value);

	/**
	 * Unsets the value of the '{@link org.scholion.model.Segment#getExtractedKind <em>Extracted Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExtractedKind()
	 * @see #getExtractedKind()
	 * @see #setExtractedKind(SegmentKind)
	 * @generated
	 */
	void unsetExtractedKind();

	/**
	 * Returns whether the value of the '{@link org.scholion.model.Segment#getExtractedKind <em>Extracted Kind</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Extracted Kind</em>' attribute is set.
	 * @see #unsetExtractedKind()
	 * @see #getExtractedKind()
	 * @see #setExtractedKind(SegmentKind)
	 * @generated
	 */
	boolean isSetExtractedKind();

} // Segment
