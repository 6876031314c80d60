/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One analyst's reading of one article.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.AnnotationSet#getArticle <em>Article</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getAnalyst <em>Analyst</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getState <em>State</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getArticleAnnotations <em>Article Annotations</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getOrphans <em>Orphans</em>}</li>
 *   <li>{@link org.scholion.model.AnnotationSet#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getAnnotationSet()
 * @model
 * @generated
 */
public interface AnnotationSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Article()
	 * @model required="true"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.scholion.model.AnnotationSet#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Analyst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the analyst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyst</em>' attribute.
	 * @see #setAnalyst(String)
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Analyst()
	 * @model required="true"
	 * @generated
	 */
	String getAnalyst();

	/**
	 * Sets the value of the '{@link org.scholion.model.AnnotationSet#getAnalyst <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyst</em>' attribute.
	 * @see #getAnalyst()
	 * @generated
	 */
	void setAnalyst(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.scholion.model.SetState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.scholion.model.SetState
	 * @see #setState(SetState)
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_State()
	 * @model
	 * @generated
	 */
	SetState getState();

	/**
	 * Sets the value of the '{@link org.scholion.model.AnnotationSet#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.scholion.model.SetState
	 * @see #getState()
	 * @generated
	 */
	void setState(SetState value);

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.SpanAnnotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<SpanAnnotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Article Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.ArticleAnnotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Article Annotations</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_ArticleAnnotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArticleAnnotation> getArticleAnnotations();

	/**
	 * Returns the value of the '<em><b>Orphans</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Orphan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Orphans</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Orphans()
	 * @model containment="true"
	 * @generated
	 */
	EList<Orphan> getOrphans();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Remark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Remarks</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getAnnotationSet_Remarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Remark> getRemarks();

} // AnnotationSet
