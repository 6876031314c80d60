/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an analyst comments on an annotation of another, whose file only that one writes. Its layer is that of the annotation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Remark#getAnnotation <em>Annotation</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getRemark()
 * @model
 * @generated
 */
public interface Remark extends AnnotationElement {
	/**
	 * Returns the value of the '<em><b>Annotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the annotation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation</em>' attribute.
	 * @see #setAnnotation(String)
	 * @see org.scholion.model.ModelPackage#getRemark_Annotation()
	 * @model required="true"
	 * @generated
	 */
	String getAnnotation();

	/**
	 * Sets the value of the '{@link org.scholion.model.Remark#getAnnotation <em>Annotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotation</em>' attribute.
	 * @see #getAnnotation()
	 * @generated
	 */
	void setAnnotation(String value);

} // Remark
