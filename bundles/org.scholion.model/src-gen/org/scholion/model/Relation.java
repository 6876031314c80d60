/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A directed relation between two span annotations of the same set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Relation#getFrom <em>From</em>}</li>
 *   <li>{@link org.scholion.model.Relation#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends AnnotationElement {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(SpanAnnotation)
	 * @see org.scholion.model.ModelPackage#getRelation_From()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SpanAnnotation getFrom();

	/**
	 * Sets the value of the '{@link org.scholion.model.Relation#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(SpanAnnotation value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(SpanAnnotation)
	 * @see org.scholion.model.ModelPackage#getRelation_To()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	SpanAnnotation getTo();

	/**
	 * Sets the value of the '{@link org.scholion.model.Relation#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(SpanAnnotation value);

} // Relation
