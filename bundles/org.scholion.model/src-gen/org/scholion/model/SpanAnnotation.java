/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Span Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An annotation of one or more spans of the text.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.SpanAnnotation#getAnchors <em>Anchors</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getSpanAnnotation()
 * @model
 * @generated
 */
public interface SpanAnnotation extends AnnotationElement {
	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order of begin; they do not overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getSpanAnnotation_Anchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getAnchors();

} // SpanAnnotation
