/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An annotation of an article as a whole.
 * <!-- end-model-doc -->
 *
 *
 * @see org.scholion.model.ModelPackage#getArticleAnnotation()
 * @model
 * @generated
 */
public interface ArticleAnnotation extends AnnotationElement {
} // ArticleAnnotation
