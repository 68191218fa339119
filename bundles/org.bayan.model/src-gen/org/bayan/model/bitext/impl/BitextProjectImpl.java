/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import java.time.Instant;

import java.util.Collection;

import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Text;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getGenerator <em>Generator</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.BitextProjectImpl#getDismissals <em>Dismissals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BitextProjectImpl extends DescribedImpl implements BitextProject {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected String createdBy = CREATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModifiedBy() <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModifiedBy() <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModifiedBy()
	 * @generated
	 * @ordered
	 */
	protected String modifiedBy = MODIFIED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenerator() <em>Generator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerator()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenerator() <em>Generator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenerator()
	 * @generated
	 * @ordered
	 */
	protected String generator = GENERATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Text source;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> targets;

	/**
	 * The cached value of the '{@link #getAlignments() <em>Alignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Alignment> alignments;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<ResourceReference> resources;

	/**
	 * The cached value of the '{@link #getDismissals() <em>Dismissals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDismissals()
	 * @generated
	 * @ordered
	 */
	protected EList<Dismissal> dismissals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BitextProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.BITEXT_PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		String oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModifiedBy() {
		return modifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModifiedBy(String newModifiedBy) {
		String oldModifiedBy = modifiedBy;
		modifiedBy = newModifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__MODIFIED_BY, oldModifiedBy, modifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenerator() {
		return generator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenerator(String newGenerator) {
		String oldGenerator = generator;
		generator = newGenerator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__GENERATOR, oldGenerator, generator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Text newSource, NotificationChain msgs) {
		Text oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Text newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - BitextPackage.BITEXT_PROJECT__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - BitextPackage.BITEXT_PROJECT__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.BITEXT_PROJECT__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTargets() {
		if (targets == null) {
			targets = new EObjectContainmentEList<Text>(Text.class, this, BitextPackage.BITEXT_PROJECT__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alignment> getAlignments() {
		if (alignments == null) {
			alignments = new EObjectContainmentEList<Alignment>(Alignment.class, this, BitextPackage.BITEXT_PROJECT__ALIGNMENTS);
		}
		return alignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResourceReference> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<ResourceReference>(ResourceReference.class, this, BitextPackage.BITEXT_PROJECT__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dismissal> getDismissals() {
		if (dismissals == null) {
			dismissals = new EObjectContainmentEList<Dismissal>(Dismissal.class, this, BitextPackage.BITEXT_PROJECT__DISMISSALS);
		}
		return dismissals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BitextPackage.BITEXT_PROJECT__SOURCE:
				return basicSetSource(null, msgs);
			case BitextPackage.BITEXT_PROJECT__TARGETS:
				return ((InternalEList<?>)getTargets()).basicRemove(otherEnd, msgs);
			case BitextPackage.BITEXT_PROJECT__ALIGNMENTS:
				return ((InternalEList<?>)getAlignments()).basicRemove(otherEnd, msgs);
			case BitextPackage.BITEXT_PROJECT__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case BitextPackage.BITEXT_PROJECT__DISMISSALS:
				return ((InternalEList<?>)getDismissals()).basicRemove(otherEnd, msgs);
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
			case BitextPackage.BITEXT_PROJECT__FORMAT_VERSION:
				return getFormatVersion();
			case BitextPackage.BITEXT_PROJECT__ID:
				return getId();
			case BitextPackage.BITEXT_PROJECT__NAME:
				return getName();
			case BitextPackage.BITEXT_PROJECT__CREATED:
				return getCreated();
			case BitextPackage.BITEXT_PROJECT__CREATED_BY:
				return getCreatedBy();
			case BitextPackage.BITEXT_PROJECT__MODIFIED:
				return getModified();
			case BitextPackage.BITEXT_PROJECT__MODIFIED_BY:
				return getModifiedBy();
			case BitextPackage.BITEXT_PROJECT__GENERATOR:
				return getGenerator();
			case BitextPackage.BITEXT_PROJECT__SOURCE:
				return getSource();
			case BitextPackage.BITEXT_PROJECT__TARGETS:
				return getTargets();
			case BitextPackage.BITEXT_PROJECT__ALIGNMENTS:
				return getAlignments();
			case BitextPackage.BITEXT_PROJECT__RESOURCES:
				return getResources();
			case BitextPackage.BITEXT_PROJECT__DISMISSALS:
				return getDismissals();
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
			case BitextPackage.BITEXT_PROJECT__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__ID:
				setId((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__NAME:
				setName((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__CREATED:
				setCreated((Instant)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__MODIFIED:
				setModified((Instant)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__MODIFIED_BY:
				setModifiedBy((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__GENERATOR:
				setGenerator((String)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__SOURCE:
				setSource((Text)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends Text>)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__ALIGNMENTS:
				getAlignments().clear();
				getAlignments().addAll((Collection<? extends Alignment>)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends ResourceReference>)newValue);
				return;
			case BitextPackage.BITEXT_PROJECT__DISMISSALS:
				getDismissals().clear();
				getDismissals().addAll((Collection<? extends Dismissal>)newValue);
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
			case BitextPackage.BITEXT_PROJECT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__ID:
				setId(ID_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__MODIFIED_BY:
				setModifiedBy(MODIFIED_BY_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__GENERATOR:
				setGenerator(GENERATOR_EDEFAULT);
				return;
			case BitextPackage.BITEXT_PROJECT__SOURCE:
				setSource((Text)null);
				return;
			case BitextPackage.BITEXT_PROJECT__TARGETS:
				getTargets().clear();
				return;
			case BitextPackage.BITEXT_PROJECT__ALIGNMENTS:
				getAlignments().clear();
				return;
			case BitextPackage.BITEXT_PROJECT__RESOURCES:
				getResources().clear();
				return;
			case BitextPackage.BITEXT_PROJECT__DISMISSALS:
				getDismissals().clear();
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
			case BitextPackage.BITEXT_PROJECT__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case BitextPackage.BITEXT_PROJECT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BitextPackage.BITEXT_PROJECT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case BitextPackage.BITEXT_PROJECT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case BitextPackage.BITEXT_PROJECT__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case BitextPackage.BITEXT_PROJECT__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case BitextPackage.BITEXT_PROJECT__MODIFIED_BY:
				return MODIFIED_BY_EDEFAULT == null ? modifiedBy != null : !MODIFIED_BY_EDEFAULT.equals(modifiedBy);
			case BitextPackage.BITEXT_PROJECT__GENERATOR:
				return GENERATOR_EDEFAULT == null ? generator != null : !GENERATOR_EDEFAULT.equals(generator);
			case BitextPackage.BITEXT_PROJECT__SOURCE:
				return source != null;
			case BitextPackage.BITEXT_PROJECT__TARGETS:
				return targets != null && !targets.isEmpty();
			case BitextPackage.BITEXT_PROJECT__ALIGNMENTS:
				return alignments != null && !alignments.isEmpty();
			case BitextPackage.BITEXT_PROJECT__RESOURCES:
				return resources != null && !resources.isEmpty();
			case BitextPackage.BITEXT_PROJECT__DISMISSALS:
				return dismissals != null && !dismissals.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", created: ");
		result.append(created);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", modified: ");
		result.append(modified);
		result.append(", modifiedBy: ");
		result.append(modifiedBy);
		result.append(", generator: ");
		result.append(generator);
		result.append(')');
		return result.toString();
	}

} //BitextProjectImpl
