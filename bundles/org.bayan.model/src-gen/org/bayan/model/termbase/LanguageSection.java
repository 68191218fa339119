/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Language Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The terms of one concept in one language.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.LanguageSection#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.bayan.model.termbase.LanguageSection#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.bayan.model.termbase.LanguageSection#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.LanguageSection#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.termbase.TermbasePackage#getLanguageSection()
 * @model
 * @generated
 */
public interface LanguageSection extends Described {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getLanguageSection_Language()
	 * @model required="true"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.LanguageSection#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Entry</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.termbase.ConceptEntry#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entry it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' container reference.
	 * @see #setEntry(ConceptEntry)
	 * @see org.bayan.model.termbase.TermbasePackage#getLanguageSection_Entry()
	 * @see org.bayan.model.termbase.ConceptEntry#getLanguages
	 * @model opposite="languages" resolveProxies="false" transient="false"
	 * @generated
	 */
	ConceptEntry getEntry();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.LanguageSection#getEntry <em>Entry</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entry</em>' container reference.
	 * @see #getEntry()
	 * @generated
	 */
	void setEntry(ConceptEntry value);

	/**
	 * Returns the value of the '<em><b>Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.Definition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Definitions in this language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definitions</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getLanguageSection_Definitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Definition> getDefinitions();

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.TermSection}.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.termbase.TermSection#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The terms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getLanguageSection_Terms()
	 * @see org.bayan.model.termbase.TermSection#getSection
	 * @model opposite="section" containment="true"
	 * @generated
	 */
	EList<TermSection> getTerms();

} // LanguageSection
