/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One term.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.TermSection#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getTerm <em>Term</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getSection <em>Section</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getStatus <em>Status</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getType <em>Type</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getPartOfSpeech <em>Part Of Speech</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getGender <em>Gender</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getNumber <em>Number</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getForms <em>Forms</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getContexts <em>Contexts</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getTransliteration <em>Transliteration</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getGeographicalUsage <em>Geographical Usage</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getIssuingBody <em>Issuing Body</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getRegister <em>Register</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getTermLocation <em>Term Location</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#isExactOnly <em>Exact Only</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#isCaseSensitive <em>Case Sensitive</em>}</li>
 *   <li>{@link org.bayan.model.termbase.TermSection#isNeverStem <em>Never Stem</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.termbase.TermbasePackage#getTermSection()
 * @model
 * @generated
 */
public interface TermSection extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the term, where it has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Term()
	 * @model required="true"
	 * @generated
	 */
	String getTerm();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(String value);

	/**
	 * Returns the value of the '<em><b>Section</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.termbase.LanguageSection#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The section it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' container reference.
	 * @see #setSection(LanguageSection)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Section()
	 * @see org.bayan.model.termbase.LanguageSection#getTerms
	 * @model opposite="terms" resolveProxies="false" transient="false"
	 * @generated
	 */
	LanguageSection getSection();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getSection <em>Section</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' container reference.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(LanguageSection value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.TermStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its administrative status.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.bayan.model.termbase.TermStatus
	 * @see #setStatus(TermStatus)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Status()
	 * @model
	 * @generated
	 */
	TermStatus getStatus();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.bayan.model.termbase.TermStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TermStatus value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.TermType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What form of a name it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.bayan.model.termbase.TermType
	 * @see #setType(TermType)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Type()
	 * @model
	 * @generated
	 */
	TermType getType();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.bayan.model.termbase.TermType
	 * @see #getType()
	 * @generated
	 */
	void setType(TermType value);

	/**
	 * Returns the value of the '<em><b>Part Of Speech</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.PartOfSpeech}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its part of speech.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part Of Speech</em>' attribute.
	 * @see org.bayan.model.termbase.PartOfSpeech
	 * @see #setPartOfSpeech(PartOfSpeech)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_PartOfSpeech()
	 * @model
	 * @generated
	 */
	PartOfSpeech getPartOfSpeech();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getPartOfSpeech <em>Part Of Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part Of Speech</em>' attribute.
	 * @see org.bayan.model.termbase.PartOfSpeech
	 * @see #getPartOfSpeech()
	 * @generated
	 */
	void setPartOfSpeech(PartOfSpeech value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.GrammaticalGender}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its gender.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see org.bayan.model.termbase.GrammaticalGender
	 * @see #setGender(GrammaticalGender)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Gender()
	 * @model
	 * @generated
	 */
	GrammaticalGender getGender();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see org.bayan.model.termbase.GrammaticalGender
	 * @see #getGender()
	 * @generated
	 */
	void setGender(GrammaticalGender value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.GrammaticalNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see org.bayan.model.termbase.GrammaticalNumber
	 * @see #setNumber(GrammaticalNumber)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Number()
	 * @model
	 * @generated
	 */
	GrammaticalNumber getNumber();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see org.bayan.model.termbase.GrammaticalNumber
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(GrammaticalNumber value);

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.TermForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plurals and other forms that no rule gives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<TermForm> getForms();

	/**
	 * Returns the value of the '<em><b>Contexts</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.TermContext}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contexts it was met in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contexts</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Contexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<TermContext> getContexts();

	/**
	 * Returns the value of the '<em><b>Transliteration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its transliteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transliteration</em>' attribute.
	 * @see #setTransliteration(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Transliteration()
	 * @model
	 * @generated
	 */
	String getTransliteration();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getTransliteration <em>Transliteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transliteration</em>' attribute.
	 * @see #getTransliteration()
	 * @generated
	 */
	void setTransliteration(String value);

	/**
	 * Returns the value of the '<em><b>Geographical Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geographical Usage</em>' attribute.
	 * @see #setGeographicalUsage(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_GeographicalUsage()
	 * @model
	 * @generated
	 */
	String getGeographicalUsage();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getGeographicalUsage <em>Geographical Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geographical Usage</em>' attribute.
	 * @see #getGeographicalUsage()
	 * @generated
	 */
	void setGeographicalUsage(String value);

	/**
	 * Returns the value of the '<em><b>Issuing Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The body that lays it down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issuing Body</em>' attribute.
	 * @see #setIssuingBody(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_IssuingBody()
	 * @model
	 * @generated
	 */
	String getIssuingBody();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getIssuingBody <em>Issuing Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuing Body</em>' attribute.
	 * @see #getIssuingBody()
	 * @generated
	 */
	void setIssuingBody(String value);

	/**
	 * Returns the value of the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The register it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Register</em>' attribute.
	 * @see #setRegister(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Register()
	 * @model
	 * @generated
	 */
	String getRegister();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getRegister <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Register</em>' attribute.
	 * @see #getRegister()
	 * @generated
	 */
	void setRegister(String value);

	/**
	 * Returns the value of the '<em><b>Term Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in a user interface it stands (TBX termLocation).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term Location</em>' attribute.
	 * @see #setTermLocation(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_TermLocation()
	 * @model
	 * @generated
	 */
	String getTermLocation();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getTermLocation <em>Term Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term Location</em>' attribute.
	 * @see #getTermLocation()
	 * @generated
	 */
	void setTermLocation(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when it holds, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_ValidFrom()
	 * @model
	 * @generated
	 */
	String getValidFrom();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(String value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when it holds, ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_ValidTo()
	 * @model
	 * @generated
	 */
	String getValidTo();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(String value);

	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it can be relied on, 1 (least) to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see #setReliability(Integer)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_Reliability()
	 * @model
	 * @generated
	 */
	Integer getReliability();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(Integer value);

	/**
	 * Returns the value of the '<em><b>Exact Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only this very form is recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exact Only</em>' attribute.
	 * @see #setExactOnly(boolean)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_ExactOnly()
	 * @model
	 * @generated
	 */
	boolean isExactOnly();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#isExactOnly <em>Exact Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exact Only</em>' attribute.
	 * @see #isExactOnly()
	 * @generated
	 */
	void setExactOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Case Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether case must agree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Sensitive</em>' attribute.
	 * @see #setCaseSensitive(boolean)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_CaseSensitive()
	 * @model
	 * @generated
	 */
	boolean isCaseSensitive();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#isCaseSensitive <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Sensitive</em>' attribute.
	 * @see #isCaseSensitive()
	 * @generated
	 */
	void setCaseSensitive(boolean value);

	/**
	 * Returns the value of the '<em><b>Never Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it must not be matched by its stem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Never Stem</em>' attribute.
	 * @see #setNeverStem(boolean)
	 * @see org.bayan.model.termbase.TermbasePackage#getTermSection_NeverStem()
	 * @model
	 * @generated
	 */
	boolean isNeverStem();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.TermSection#isNeverStem <em>Never Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Never Stem</em>' attribute.
	 * @see #isNeverStem()
	 * @generated
	 */
	void setNeverStem(boolean value);

} // TermSection
