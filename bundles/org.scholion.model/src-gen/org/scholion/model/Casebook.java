/**
 * Copyright (c) the Scholion authors. Licensed under the EPL-2.0.
 */
package org.scholion.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Casebook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A collection of articles with everything the team shares about them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.model.Casebook#getId <em>Id</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getTitle <em>Title</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getCreated <em>Created</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getAnalysts <em>Analysts</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getSources <em>Sources</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.scholion.model.Casebook#getCodebook <em>Codebook</em>}</li>
 * </ul>
 *
 * @see org.scholion.model.ModelPackage#getCasebook()
 * @model
 * @generated
 */
public interface Casebook extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.scholion.model.ModelPackage#getCasebook_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.scholion.model.Casebook#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.scholion.model.ModelPackage#getCasebook_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.scholion.model.Casebook#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instant, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(String)
	 * @see org.scholion.model.ModelPackage#getCasebook_Created()
	 * @model
	 * @generated
	 */
	String getCreated();

	/**
	 * Sets the value of the '{@link org.scholion.model.Casebook#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(String value);

	/**
	 * Returns the value of the '<em><b>Analysts</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Analyst}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analysts</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getCasebook_Analysts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Analyst> getAnalysts();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getCasebook_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.scholion.model.Entity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.scholion.model.ModelPackage#getCasebook_Entities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Entity> getEntities();

	/**
	 * Returns the value of the '<em><b>Codebook</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Codebook</em>' containment reference.
	 * @see #setCodebook(Codebook)
	 * @see org.scholion.model.ModelPackage#getCasebook_Codebook()
	 * @model containment="true"
	 * @generated
	 */
	Codebook getCodebook();

	/**
	 * Sets the value of the '{@link org.scholion.model.Casebook#getCodebook <em>Codebook</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Codebook</em>' containment reference.
	 * @see #getCodebook()
	 * @generated
	 */
	void setCodebook(Codebook value);

} // Casebook
