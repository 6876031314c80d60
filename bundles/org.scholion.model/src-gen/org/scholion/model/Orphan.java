/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Orphan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An annotation of an earlier version of the article that has no sure place in this one. Where it gets one it becomes a span annotation with the same identifier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Orphan#getVersion <em>Version</em>}</li>
 *   <li>{@link org.scholion.model.Orphan#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.scholion.model.Orphan#getGuesses <em>Guesses</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getOrphan()
 * @model
 * @generated
 */
public interface Orphan extends AnnotationElement {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the article that the anchors are of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.scholion.model.ModelPackage#getOrphan_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.scholion.model.Orphan#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the annotation was in that version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getOrphan_Anchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getAnchors();

	/**
	 * Returns the value of the '<em><b>Guesses</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Guess}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The places in this version that may be meant, the most alike first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guesses</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getOrphan_Guesses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guess> getGuesses();

} // Orphan
