/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase.impl;

import java.util.Collection;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbasePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Language Section</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.impl.LanguageSectionImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.LanguageSectionImpl#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.LanguageSectionImpl#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.LanguageSectionImpl#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LanguageSectionImpl extends DescribedImpl implements LanguageSection {
	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDefinitions() <em>Definitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Definition> definitions;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected EList<TermSection> terms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LanguageSectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TermbasePackage.Literals.LANGUAGE_SECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.LANGUAGE_SECTION__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConceptEntry getEntry() {
		if (eContainerFeatureID() != TermbasePackage.LANGUAGE_SECTION__ENTRY) return null;
		return (ConceptEntry)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEntry(ConceptEntry newEntry, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newEntry, TermbasePackage.LANGUAGE_SECTION__ENTRY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntry(ConceptEntry newEntry) {
		if (newEntry != eInternalContainer() || (eContainerFeatureID() != TermbasePackage.LANGUAGE_SECTION__ENTRY && newEntry != null)) {
			if (EcoreUtil.isAncestor(this, newEntry))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newEntry != null)
				msgs = ((InternalEObject)newEntry).eInverseAdd(this, TermbasePackage.CONCEPT_ENTRY__LANGUAGES, ConceptEntry.class, msgs);
			msgs = basicSetEntry(newEntry, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.LANGUAGE_SECTION__ENTRY, newEntry, newEntry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Definition> getDefinitions() {
		if (definitions == null) {
			definitions = new EObjectContainmentEList<Definition>(Definition.class, this, TermbasePackage.LANGUAGE_SECTION__DEFINITIONS);
		}
		return definitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TermSection> getTerms() {
		if (terms == null) {
			terms = new EObjectContainmentWithInverseEList<TermSection>(TermSection.class, this, TermbasePackage.LANGUAGE_SECTION__TERMS, TermbasePackage.TERM_SECTION__SECTION);
		}
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetEntry((ConceptEntry)otherEnd, msgs);
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getTerms()).basicAdd(otherEnd, msgs);
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
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				return basicSetEntry(null, msgs);
			case TermbasePackage.LANGUAGE_SECTION__DEFINITIONS:
				return ((InternalEList<?>)getDefinitions()).basicRemove(otherEnd, msgs);
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				return ((InternalEList<?>)getTerms()).basicRemove(otherEnd, msgs);
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
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				return eInternalContainer().eInverseRemove(this, TermbasePackage.CONCEPT_ENTRY__LANGUAGES, ConceptEntry.class, msgs);
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
			case TermbasePackage.LANGUAGE_SECTION__LANGUAGE:
				return getLanguage();
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				return getEntry();
			case TermbasePackage.LANGUAGE_SECTION__DEFINITIONS:
				return getDefinitions();
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				return getTerms();
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
			case TermbasePackage.LANGUAGE_SECTION__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				setEntry((ConceptEntry)newValue);
				return;
			case TermbasePackage.LANGUAGE_SECTION__DEFINITIONS:
				getDefinitions().clear();
				getDefinitions().addAll((Collection<? extends Definition>)newValue);
				return;
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				getTerms().clear();
				getTerms().addAll((Collection<? extends TermSection>)newValue);
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
			case TermbasePackage.LANGUAGE_SECTION__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				setEntry((ConceptEntry)null);
				return;
			case TermbasePackage.LANGUAGE_SECTION__DEFINITIONS:
				getDefinitions().clear();
				return;
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				getTerms().clear();
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
			case TermbasePackage.LANGUAGE_SECTION__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TermbasePackage.LANGUAGE_SECTION__ENTRY:
				return getEntry() != null;
			case TermbasePackage.LANGUAGE_SECTION__DEFINITIONS:
				return definitions != null && !definitions.isEmpty();
			case TermbasePackage.LANGUAGE_SECTION__TERMS:
				return terms != null && !terms.isEmpty();
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
		result.append(" (language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //LanguageSectionImpl
