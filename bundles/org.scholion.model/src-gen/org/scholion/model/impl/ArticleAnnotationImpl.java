/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.scholion.model.ArticleAnnotation;
import org.scholion.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Article Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ArticleAnnotationImpl extends AnnotationElementImpl implements ArticleAnnotation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArticleAnnotationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ARTICLE_ANNOTATION;
	}

} //ArticleAnnotationImpl
