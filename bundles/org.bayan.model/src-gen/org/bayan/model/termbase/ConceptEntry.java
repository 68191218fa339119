/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Concept Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One concept with its terms in every language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#getSubjectField <em>Subject Field</em>}</li>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#getUri <em>Uri</em>}</li>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#isGroup <em>Group</em>}</li>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.ConceptEntry#getLanguages <em>Languages</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry()
 * @model
 * @generated
 */
public interface ConceptEntry extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the concept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.ConceptEntry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Subject Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Field</em>' attribute.
	 * @see #setSubjectField(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_SubjectField()
	 * @model
	 * @generated
	 */
	String getSubjectField();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.ConceptEntry#getSubjectField <em>Subject Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Field</em>' attribute.
	 * @see #getSubjectField()
	 * @generated
	 */
	void setSubjectField(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The URI that names the concept in the world, where it has one (SKOS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_Uri()
	 * @model
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.ConceptEntry#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it groups concepts (a collection of SKOS) and is none itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(boolean)
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_Group()
	 * @model
	 * @generated
	 */
	boolean isGroup();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.ConceptEntry#isGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #isGroup()
	 * @generated
	 */
	void setGroup(boolean value);

	/**
	 * Returns the value of the '<em><b>Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.Definition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Definitions that hold for all languages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definitions</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_Definitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Definition> getDefinitions();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.LanguageSection}.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.termbase.LanguageSection#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One section for each language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getConceptEntry_Languages()
	 * @see org.bayan.model.termbase.LanguageSection#getEntry
	 * @model opposite="entry" containment="true"
	 * @generated
	 */
	EList<LanguageSection> getLanguages();

} // ConceptEntry
