/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.scholion.model.AnnotationSet;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.SetState;
import org.scholion.model.SpanAnnotation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Annotation Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getAnalyst <em>Analyst</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getState <em>State</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getArticleAnnotations <em>Article Annotations</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getOrphans <em>Orphans</em>}</li>
 *   <li>{@link org.scholion.model.impl.AnnotationSetImpl#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnnotationSetImpl extends MinimalEObjectImpl.Container implements AnnotationSet {
	/**
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalyst() <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyst()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyst() <em>Analyst</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyst()
	 * @generated
	 * @ordered
	 */
	protected String analyst = ANALYST_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final SetState STATE_EDEFAULT = SetState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected SetState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnnotations() <em>Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<SpanAnnotation> annotations;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getArticleAnnotations() <em>Article Annotations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticleAnnotations()
	 * @generated
	 * @ordered
	 */
	protected EList<ArticleAnnotation> articleAnnotations;

	/**
	 * The cached value of the '{@link #getOrphans() <em>Orphans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrphans()
	 * @generated
	 * @ordered
	 */
	protected EList<Orphan> orphans;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Remark> remarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnnotationSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ANNOTATION_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyst() {
		return analyst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyst(String newAnalyst) {
		String oldAnalyst = analyst;
		analyst = newAnalyst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__ANALYST, oldAnalyst, analyst));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SetState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(SetState newState) {
		SetState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ANNOTATION_SET__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SpanAnnotation> getAnnotations() {
		if (annotations == null) {
			annotations = new EObjectContainmentEList<SpanAnnotation>(SpanAnnotation.class, this, ModelPackage.ANNOTATION_SET__ANNOTATIONS);
		}
		return annotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, ModelPackage.ANNOTATION_SET__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArticleAnnotation> getArticleAnnotations() {
		if (articleAnnotations == null) {
			articleAnnotations = new EObjectContainmentEList<ArticleAnnotation>(ArticleAnnotation.class, this, ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS);
		}
		return articleAnnotations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Orphan> getOrphans() {
		if (orphans == null) {
			orphans = new EObjectContainmentEList<Orphan>(Orphan.class, this, ModelPackage.ANNOTATION_SET__ORPHANS);
		}
		return orphans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remark> getRemarks() {
		if (remarks == null) {
			remarks = new EObjectContainmentEList<Remark>(Remark.class, this, ModelPackage.ANNOTATION_SET__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return ((InternalEList<?>)getAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS:
				return ((InternalEList<?>)getArticleAnnotations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__ORPHANS:
				return ((InternalEList<?>)getOrphans()).basicRemove(otherEnd, msgs);
			case ModelPackage.ANNOTATION_SET__REMARKS:
				return ((InternalEList<?>)getRemarks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.ANNOTATION_SET__ARTICLE:
				return getArticle();
			case ModelPackage.ANNOTATION_SET__ANALYST:
				return getAnalyst();
			case ModelPackage.ANNOTATION_SET__STATE:
				return getState();
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return getAnnotations();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return getRelations();
			case ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS:
				return getArticleAnnotations();
			case ModelPackage.ANNOTATION_SET__ORPHANS:
				return getOrphans();
			case ModelPackage.ANNOTATION_SET__REMARKS:
				return getRemarks();
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
			case ModelPackage.ANNOTATION_SET__ARTICLE:
				setArticle((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANALYST:
				setAnalyst((String)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState((SetState)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				getAnnotations().addAll((Collection<? extends SpanAnnotation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS:
				getArticleAnnotations().clear();
				getArticleAnnotations().addAll((Collection<? extends ArticleAnnotation>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__ORPHANS:
				getOrphans().clear();
				getOrphans().addAll((Collection<? extends Orphan>)newValue);
				return;
			case ModelPackage.ANNOTATION_SET__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends Remark>)newValue);
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
			case ModelPackage.ANNOTATION_SET__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANALYST:
				setAnalyst(ANALYST_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				getAnnotations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				getRelations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS:
				getArticleAnnotations().clear();
				return;
			case ModelPackage.ANNOTATION_SET__ORPHANS:
				getOrphans().clear();
				return;
			case ModelPackage.ANNOTATION_SET__REMARKS:
				getRemarks().clear();
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
			case ModelPackage.ANNOTATION_SET__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case ModelPackage.ANNOTATION_SET__ANALYST:
				return ANALYST_EDEFAULT == null ? analyst != null : !ANALYST_EDEFAULT.equals(analyst);
			case ModelPackage.ANNOTATION_SET__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.ANNOTATION_SET__ANNOTATIONS:
				return annotations != null && !annotations.isEmpty();
			case ModelPackage.ANNOTATION_SET__RELATIONS:
				return relations != null && !relations.isEmpty();
			case ModelPackage.ANNOTATION_SET__ARTICLE_ANNOTATIONS:
				return articleAnnotations != null && !articleAnnotations.isEmpty();
			case ModelPackage.ANNOTATION_SET__ORPHANS:
				return orphans != null && !orphans.isEmpty();
			case ModelPackage.ANNOTATION_SET__REMARKS:
				return remarks != null && !remarks.isEmpty();
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
		result.append(" (article: ");
		result.append(article);
		result.append(", analyst: ");
		result.append(analyst);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //AnnotationSetImpl
