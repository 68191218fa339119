/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase.impl;

import java.util.Collection;

import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.TermbasePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Term Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getPartOfSpeech <em>Part Of Speech</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getContexts <em>Contexts</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getTransliteration <em>Transliteration</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getGeographicalUsage <em>Geographical Usage</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getIssuingBody <em>Issuing Body</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getTermLocation <em>Term Location</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#isExactOnly <em>Exact Only</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#isCaseSensitive <em>Case Sensitive</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.TermSectionImpl#isNeverStem <em>Never Stem</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TermSectionImpl extends DescribedImpl implements TermSection {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final String TERM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected String term = TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final TermStatus STATUS_EDEFAULT = TermStatus.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected TermStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final TermType TYPE_EDEFAULT = TermType.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected TermType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartOfSpeech() <em>Part Of Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOfSpeech()
	 * @generated
	 * @ordered
	 */
	protected static final PartOfSpeech PART_OF_SPEECH_EDEFAULT = PartOfSpeech.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPartOfSpeech() <em>Part Of Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartOfSpeech()
	 * @generated
	 * @ordered
	 */
	protected PartOfSpeech partOfSpeech = PART_OF_SPEECH_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final GrammaticalGender GENDER_EDEFAULT = GrammaticalGender.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected GrammaticalGender gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final GrammaticalNumber NUMBER_EDEFAULT = GrammaticalNumber.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected GrammaticalNumber number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<TermForm> forms;

	/**
	 * The cached value of the '{@link #getContexts() <em>Contexts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContexts()
	 * @generated
	 * @ordered
	 */
	protected EList<TermContext> contexts;

	/**
	 * The default value of the '{@link #getTransliteration() <em>Transliteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransliteration()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSLITERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransliteration() <em>Transliteration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransliteration()
	 * @generated
	 * @ordered
	 */
	protected String transliteration = TRANSLITERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeographicalUsage() <em>Geographical Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeographicalUsage()
	 * @generated
	 * @ordered
	 */
	protected static final String GEOGRAPHICAL_USAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeographicalUsage() <em>Geographical Usage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeographicalUsage()
	 * @generated
	 * @ordered
	 */
	protected String geographicalUsage = GEOGRAPHICAL_USAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuingBody() <em>Issuing Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuingBody()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUING_BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuingBody() <em>Issuing Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuingBody()
	 * @generated
	 * @ordered
	 */
	protected String issuingBody = ISSUING_BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected String register = REGISTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTermLocation() <em>Term Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String TERM_LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTermLocation() <em>Term Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTermLocation()
	 * @generated
	 * @ordered
	 */
	protected String termLocation = TERM_LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected String validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RELIABILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected Integer reliability = RELIABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isExactOnly() <em>Exact Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExactOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXACT_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExactOnly() <em>Exact Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExactOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean exactOnly = EXACT_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #isCaseSensitive() <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCaseSensitive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CASE_SENSITIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCaseSensitive() <em>Case Sensitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCaseSensitive()
	 * @generated
	 * @ordered
	 */
	protected boolean caseSensitive = CASE_SENSITIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNeverStem() <em>Never Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeverStem()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEVER_STEM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNeverStem() <em>Never Stem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNeverStem()
	 * @generated
	 * @ordered
	 */
	protected boolean neverStem = NEVER_STEM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TermSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TermbasePackage.Literals.TERM_SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(String newTerm) {
		String oldTerm = term;
		term = newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LanguageSection getSection() {
		if (eContainerFeatureID() != TermbasePackage.TERM_SECTION__SECTION) return null;
		return (LanguageSection)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSection(LanguageSection newSection, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSection, TermbasePackage.TERM_SECTION__SECTION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(LanguageSection newSection) {
		if (newSection != eInternalContainer() || (eContainerFeatureID() != TermbasePackage.TERM_SECTION__SECTION && newSection != null)) {
			if (EcoreUtil.isAncestor(this, newSection))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSection != null)
				msgs = ((InternalEObject)newSection).eInverseAdd(this, TermbasePackage.LANGUAGE_SECTION__TERMS, LanguageSection.class, msgs);
			msgs = basicSetSection(newSection, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__SECTION, newSection, newSection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TermStatus newStatus) {
		TermStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(TermType newType) {
		TermType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartOfSpeech getPartOfSpeech() {
		return partOfSpeech;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartOfSpeech(PartOfSpeech newPartOfSpeech) {
		PartOfSpeech oldPartOfSpeech = partOfSpeech;
		partOfSpeech = newPartOfSpeech == null ? PART_OF_SPEECH_EDEFAULT : newPartOfSpeech;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__PART_OF_SPEECH, oldPartOfSpeech, partOfSpeech));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GrammaticalGender getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(GrammaticalGender newGender) {
		GrammaticalGender oldGender = gender;
		gender = newGender == null ? GENDER_EDEFAULT : newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GrammaticalNumber getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(GrammaticalNumber newNumber) {
		GrammaticalNumber oldNumber = number;
		number = newNumber == null ? NUMBER_EDEFAULT : newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TermForm> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<TermForm>(TermForm.class, this, TermbasePackage.TERM_SECTION__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TermContext> getContexts() {
		if (contexts == null) {
			contexts = new EObjectContainmentEList<TermContext>(TermContext.class, this, TermbasePackage.TERM_SECTION__CONTEXTS);
		}
		return contexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransliteration() {
		return transliteration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransliteration(String newTransliteration) {
		String oldTransliteration = transliteration;
		transliteration = newTransliteration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__TRANSLITERATION, oldTransliteration, transliteration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeographicalUsage() {
		return geographicalUsage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeographicalUsage(String newGeographicalUsage) {
		String oldGeographicalUsage = geographicalUsage;
		geographicalUsage = newGeographicalUsage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__GEOGRAPHICAL_USAGE, oldGeographicalUsage, geographicalUsage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuingBody() {
		return issuingBody;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuingBody(String newIssuingBody) {
		String oldIssuingBody = issuingBody;
		issuingBody = newIssuingBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__ISSUING_BODY, oldIssuingBody, issuingBody));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegister() {
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(String newRegister) {
		String oldRegister = register;
		register = newRegister;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__REGISTER, oldRegister, register));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTermLocation() {
		return termLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTermLocation(String newTermLocation) {
		String oldTermLocation = termLocation;
		termLocation = newTermLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__TERM_LOCATION, oldTermLocation, termLocation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(String newValidTo) {
		String oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReliability() {
		return reliability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliability(Integer newReliability) {
		Integer oldReliability = reliability;
		reliability = newReliability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__RELIABILITY, oldReliability, reliability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExactOnly() {
		return exactOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExactOnly(boolean newExactOnly) {
		boolean oldExactOnly = exactOnly;
		exactOnly = newExactOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__EXACT_ONLY, oldExactOnly, exactOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCaseSensitive() {
		return caseSensitive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseSensitive(boolean newCaseSensitive) {
		boolean oldCaseSensitive = caseSensitive;
		caseSensitive = newCaseSensitive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__CASE_SENSITIVE, oldCaseSensitive, caseSensitive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNeverStem() {
		return neverStem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeverStem(boolean newNeverStem) {
		boolean oldNeverStem = neverStem;
		neverStem = newNeverStem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.TERM_SECTION__NEVER_STEM, oldNeverStem, neverStem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TermbasePackage.TERM_SECTION__SECTION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSection((LanguageSection)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TermbasePackage.TERM_SECTION__SECTION:
				return basicSetSection(null, msgs);
			case TermbasePackage.TERM_SECTION__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
			case TermbasePackage.TERM_SECTION__CONTEXTS:
				return ((InternalEList<?>)getContexts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case TermbasePackage.TERM_SECTION__SECTION:
				return eInternalContainer().eInverseRemove(this, TermbasePackage.LANGUAGE_SECTION__TERMS, LanguageSection.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TermbasePackage.TERM_SECTION__ID:
				return getId();
			case TermbasePackage.TERM_SECTION__TERM:
				return getTerm();
			case TermbasePackage.TERM_SECTION__SECTION:
				return getSection();
			case TermbasePackage.TERM_SECTION__STATUS:
				return getStatus();
			case TermbasePackage.TERM_SECTION__TYPE:
				return getType();
			case TermbasePackage.TERM_SECTION__PART_OF_SPEECH:
				return getPartOfSpeech();
			case TermbasePackage.TERM_SECTION__GENDER:
				return getGender();
			case TermbasePackage.TERM_SECTION__NUMBER:
				return getNumber();
			case TermbasePackage.TERM_SECTION__FORMS:
				return getForms();
			case TermbasePackage.TERM_SECTION__CONTEXTS:
				return getContexts();
			case TermbasePackage.TERM_SECTION__TRANSLITERATION:
				return getTransliteration();
			case TermbasePackage.TERM_SECTION__GEOGRAPHICAL_USAGE:
				return getGeographicalUsage();
			case TermbasePackage.TERM_SECTION__ISSUING_BODY:
				return getIssuingBody();
			case TermbasePackage.TERM_SECTION__REGISTER:
				return getRegister();
			case TermbasePackage.TERM_SECTION__TERM_LOCATION:
				return getTermLocation();
			case TermbasePackage.TERM_SECTION__VALID_FROM:
				return getValidFrom();
			case TermbasePackage.TERM_SECTION__VALID_TO:
				return getValidTo();
			case TermbasePackage.TERM_SECTION__RELIABILITY:
				return getReliability();
			case TermbasePackage.TERM_SECTION__EXACT_ONLY:
				return isExactOnly();
			case TermbasePackage.TERM_SECTION__CASE_SENSITIVE:
				return isCaseSensitive();
			case TermbasePackage.TERM_SECTION__NEVER_STEM:
				return isNeverStem();
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
			case TermbasePackage.TERM_SECTION__ID:
				setId((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__TERM:
				setTerm((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__SECTION:
				setSection((LanguageSection)newValue);
				return;
			case TermbasePackage.TERM_SECTION__STATUS:
				setStatus((TermStatus)newValue);
				return;
			case TermbasePackage.TERM_SECTION__TYPE:
				setType((TermType)newValue);
				return;
			case TermbasePackage.TERM_SECTION__PART_OF_SPEECH:
				setPartOfSpeech((PartOfSpeech)newValue);
				return;
			case TermbasePackage.TERM_SECTION__GENDER:
				setGender((GrammaticalGender)newValue);
				return;
			case TermbasePackage.TERM_SECTION__NUMBER:
				setNumber((GrammaticalNumber)newValue);
				return;
			case TermbasePackage.TERM_SECTION__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends TermForm>)newValue);
				return;
			case TermbasePackage.TERM_SECTION__CONTEXTS:
				getContexts().clear();
				getContexts().addAll((Collection<? extends TermContext>)newValue);
				return;
			case TermbasePackage.TERM_SECTION__TRANSLITERATION:
				setTransliteration((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__GEOGRAPHICAL_USAGE:
				setGeographicalUsage((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__ISSUING_BODY:
				setIssuingBody((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__REGISTER:
				setRegister((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__TERM_LOCATION:
				setTermLocation((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__VALID_TO:
				setValidTo((String)newValue);
				return;
			case TermbasePackage.TERM_SECTION__RELIABILITY:
				setReliability((Integer)newValue);
				return;
			case TermbasePackage.TERM_SECTION__EXACT_ONLY:
				setExactOnly((Boolean)newValue);
				return;
			case TermbasePackage.TERM_SECTION__CASE_SENSITIVE:
				setCaseSensitive((Boolean)newValue);
				return;
			case TermbasePackage.TERM_SECTION__NEVER_STEM:
				setNeverStem((Boolean)newValue);
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
			case TermbasePackage.TERM_SECTION__ID:
				setId(ID_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__SECTION:
				setSection((LanguageSection)null);
				return;
			case TermbasePackage.TERM_SECTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__PART_OF_SPEECH:
				setPartOfSpeech(PART_OF_SPEECH_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__FORMS:
				getForms().clear();
				return;
			case TermbasePackage.TERM_SECTION__CONTEXTS:
				getContexts().clear();
				return;
			case TermbasePackage.TERM_SECTION__TRANSLITERATION:
				setTransliteration(TRANSLITERATION_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__GEOGRAPHICAL_USAGE:
				setGeographicalUsage(GEOGRAPHICAL_USAGE_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__ISSUING_BODY:
				setIssuingBody(ISSUING_BODY_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__REGISTER:
				setRegister(REGISTER_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__TERM_LOCATION:
				setTermLocation(TERM_LOCATION_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__RELIABILITY:
				setReliability(RELIABILITY_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__EXACT_ONLY:
				setExactOnly(EXACT_ONLY_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__CASE_SENSITIVE:
				setCaseSensitive(CASE_SENSITIVE_EDEFAULT);
				return;
			case TermbasePackage.TERM_SECTION__NEVER_STEM:
				setNeverStem(NEVER_STEM_EDEFAULT);
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
			case TermbasePackage.TERM_SECTION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TermbasePackage.TERM_SECTION__TERM:
				return TERM_EDEFAULT == null ? term != null : !TERM_EDEFAULT.equals(term);
			case TermbasePackage.TERM_SECTION__SECTION:
				return getSection() != null;
			case TermbasePackage.TERM_SECTION__STATUS:
				return status != STATUS_EDEFAULT;
			case TermbasePackage.TERM_SECTION__TYPE:
				return type != TYPE_EDEFAULT;
			case TermbasePackage.TERM_SECTION__PART_OF_SPEECH:
				return partOfSpeech != PART_OF_SPEECH_EDEFAULT;
			case TermbasePackage.TERM_SECTION__GENDER:
				return gender != GENDER_EDEFAULT;
			case TermbasePackage.TERM_SECTION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case TermbasePackage.TERM_SECTION__FORMS:
				return forms != null && !forms.isEmpty();
			case TermbasePackage.TERM_SECTION__CONTEXTS:
				return contexts != null && !contexts.isEmpty();
			case TermbasePackage.TERM_SECTION__TRANSLITERATION:
				return TRANSLITERATION_EDEFAULT == null ? transliteration != null : !TRANSLITERATION_EDEFAULT.equals(transliteration);
			case TermbasePackage.TERM_SECTION__GEOGRAPHICAL_USAGE:
				return GEOGRAPHICAL_USAGE_EDEFAULT == null ? geographicalUsage != null : !GEOGRAPHICAL_USAGE_EDEFAULT.equals(geographicalUsage);
			case TermbasePackage.TERM_SECTION__ISSUING_BODY:
				return ISSUING_BODY_EDEFAULT == null ? issuingBody != null : !ISSUING_BODY_EDEFAULT.equals(issuingBody);
			case TermbasePackage.TERM_SECTION__REGISTER:
				return REGISTER_EDEFAULT == null ? register != null : !REGISTER_EDEFAULT.equals(register);
			case TermbasePackage.TERM_SECTION__TERM_LOCATION:
				return TERM_LOCATION_EDEFAULT == null ? termLocation != null : !TERM_LOCATION_EDEFAULT.equals(termLocation);
			case TermbasePackage.TERM_SECTION__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case TermbasePackage.TERM_SECTION__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case TermbasePackage.TERM_SECTION__RELIABILITY:
				return RELIABILITY_EDEFAULT == null ? reliability != null : !RELIABILITY_EDEFAULT.equals(reliability);
			case TermbasePackage.TERM_SECTION__EXACT_ONLY:
				return exactOnly != EXACT_ONLY_EDEFAULT;
			case TermbasePackage.TERM_SECTION__CASE_SENSITIVE:
				return caseSensitive != CASE_SENSITIVE_EDEFAULT;
			case TermbasePackage.TERM_SECTION__NEVER_STEM:
				return neverStem != NEVER_STEM_EDEFAULT;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", term: ");
		result.append(term);
		result.append(", status: ");
		result.append(status);
		result.append(", type: ");
		result.append(type);
		result.append(", partOfSpeech: ");
		result.append(partOfSpeech);
		result.append(", gender: ");
		result.append(gender);
		result.append(", number: ");
		result.append(number);
		result.append(", transliteration: ");
		result.append(transliteration);
		result.append(", geographicalUsage: ");
		result.append(geographicalUsage);
		result.append(", issuingBody: ");
		result.append(issuingBody);
		result.append(", register: ");
		result.append(register);
		result.append(", termLocation: ");
		result.append(termLocation);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", reliability: ");
		result.append(reliability);
		result.append(", exactOnly: ");
		result.append(exactOnly);
		result.append(", caseSensitive: ");
		result.append(caseSensitive);
		result.append(", neverStem: ");
		result.append(neverStem);
		result.append(')');
		return result.toString();
	}

} //TermSectionImpl
