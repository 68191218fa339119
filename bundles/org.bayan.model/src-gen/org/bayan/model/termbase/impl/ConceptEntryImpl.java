/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase.impl;

import java.util.Collection;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermbasePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Concept Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#getSubjectField <em>Subject Field</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#isGroup <em>Group</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#getDefinitions <em>Definitions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.ConceptEntryImpl#getLanguages <em>Languages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConceptEntryImpl extends DescribedImpl implements ConceptEntry {
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
	 * The default value of the '{@link #getSubjectField() <em>Subject Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectField()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubjectField() <em>Subject Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectField()
	 * @generated
	 * @ordered
	 */
	protected String subjectField = SUBJECT_FIELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

	/**
	 * The default value of the '{@link #isGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroup()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GROUP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroup()
	 * @generated
	 * @ordered
	 */
	protected boolean group = GROUP_EDEFAULT;

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
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<LanguageSection> languages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConceptEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TermbasePackage.Literals.CONCEPT_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.CONCEPT_ENTRY__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubjectField() {
		return subjectField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectField(String newSubjectField) {
		String oldSubjectField = subjectField;
		subjectField = newSubjectField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.CONCEPT_ENTRY__SUBJECT_FIELD, oldSubjectField, subjectField));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.CONCEPT_ENTRY__URI, oldUri, uri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(boolean newGroup) {
		boolean oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.CONCEPT_ENTRY__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Definition> getDefinitions() {
		if (definitions == null) {
			definitions = new EObjectContainmentEList<Definition>(Definition.class, this, TermbasePackage.CONCEPT_ENTRY__DEFINITIONS);
		}
		return definitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LanguageSection> getLanguages() {
		if (languages == null) {
			languages = new EObjectContainmentWithInverseEList<LanguageSection>(LanguageSection.class, this, TermbasePackage.CONCEPT_ENTRY__LANGUAGES, TermbasePackage.LANGUAGE_SECTION__ENTRY);
		}
		return languages;
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
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLanguages()).basicAdd(otherEnd, msgs);
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
			case TermbasePackage.CONCEPT_ENTRY__DEFINITIONS:
				return ((InternalEList<?>)getDefinitions()).basicRemove(otherEnd, msgs);
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				return ((InternalEList<?>)getLanguages()).basicRemove(otherEnd, msgs);
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
			case TermbasePackage.CONCEPT_ENTRY__ID:
				return getId();
			case TermbasePackage.CONCEPT_ENTRY__SUBJECT_FIELD:
				return getSubjectField();
			case TermbasePackage.CONCEPT_ENTRY__URI:
				return getUri();
			case TermbasePackage.CONCEPT_ENTRY__GROUP:
				return isGroup();
			case TermbasePackage.CONCEPT_ENTRY__DEFINITIONS:
				return getDefinitions();
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				return getLanguages();
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
			case TermbasePackage.CONCEPT_ENTRY__ID:
				setId((String)newValue);
				return;
			case TermbasePackage.CONCEPT_ENTRY__SUBJECT_FIELD:
				setSubjectField((String)newValue);
				return;
			case TermbasePackage.CONCEPT_ENTRY__URI:
				setUri((String)newValue);
				return;
			case TermbasePackage.CONCEPT_ENTRY__GROUP:
				setGroup((Boolean)newValue);
				return;
			case TermbasePackage.CONCEPT_ENTRY__DEFINITIONS:
				getDefinitions().clear();
				getDefinitions().addAll((Collection<? extends Definition>)newValue);
				return;
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends LanguageSection>)newValue);
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
			case TermbasePackage.CONCEPT_ENTRY__ID:
				setId(ID_EDEFAULT);
				return;
			case TermbasePackage.CONCEPT_ENTRY__SUBJECT_FIELD:
				setSubjectField(SUBJECT_FIELD_EDEFAULT);
				return;
			case TermbasePackage.CONCEPT_ENTRY__URI:
				setUri(URI_EDEFAULT);
				return;
			case TermbasePackage.CONCEPT_ENTRY__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case TermbasePackage.CONCEPT_ENTRY__DEFINITIONS:
				getDefinitions().clear();
				return;
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				getLanguages().clear();
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
			case TermbasePackage.CONCEPT_ENTRY__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TermbasePackage.CONCEPT_ENTRY__SUBJECT_FIELD:
				return SUBJECT_FIELD_EDEFAULT == null ? subjectField != null : !SUBJECT_FIELD_EDEFAULT.equals(subjectField);
			case TermbasePackage.CONCEPT_ENTRY__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case TermbasePackage.CONCEPT_ENTRY__GROUP:
				return group != GROUP_EDEFAULT;
			case TermbasePackage.CONCEPT_ENTRY__DEFINITIONS:
				return definitions != null && !definitions.isEmpty();
			case TermbasePackage.CONCEPT_ENTRY__LANGUAGES:
				return languages != null && !languages.isEmpty();
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
		result.append(", subjectField: ");
		result.append(subjectField);
		result.append(", uri: ");
		result.append(uri);
		result.append(", group: ");
		result.append(group);
		result.append(')');
		return result.toString();
	}

} //ConceptEntryImpl
