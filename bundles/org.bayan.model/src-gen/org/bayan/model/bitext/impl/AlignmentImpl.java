/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import java.time.Instant;

import java.util.Collection;

import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextPackage;
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
 * An implementation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getAligner <em>Aligner</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getLastBead <em>Last Bead</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.AlignmentImpl#getBeads <em>Beads</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlignmentImpl extends DescribedImpl implements Alignment {
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
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Text target;

	/**
	 * The default value of the '{@link #getAligner() <em>Aligner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAligner()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIGNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAligner() <em>Aligner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAligner()
	 * @generated
	 * @ordered
	 */
	protected String aligner = ALIGNER_EDEFAULT;

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
	 * The default value of the '{@link #getLastBead() <em>Last Bead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBead()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_BEAD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastBead() <em>Last Bead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastBead()
	 * @generated
	 * @ordered
	 */
	protected int lastBead = LAST_BEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBeads() <em>Beads</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeads()
	 * @generated
	 * @ordered
	 */
	protected EList<Bead> beads;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.ALIGNMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Text newTarget) {
		Text oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAligner() {
		return aligner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAligner(String newAligner) {
		String oldAligner = aligner;
		aligner = newAligner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__ALIGNER, oldAligner, aligner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__CREATED, oldCreated, created));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastBead() {
		return lastBead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastBead(int newLastBead) {
		int oldLastBead = lastBead;
		lastBead = newLastBead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.ALIGNMENT__LAST_BEAD, oldLastBead, lastBead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Bead> getBeads() {
		if (beads == null) {
			beads = new EObjectContainmentEList<Bead>(Bead.class, this, BitextPackage.ALIGNMENT__BEADS);
		}
		return beads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BitextPackage.ALIGNMENT__BEADS:
				return ((InternalEList<?>)getBeads()).basicRemove(otherEnd, msgs);
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
			case BitextPackage.ALIGNMENT__ID:
				return getId();
			case BitextPackage.ALIGNMENT__TARGET:
				return getTarget();
			case BitextPackage.ALIGNMENT__ALIGNER:
				return getAligner();
			case BitextPackage.ALIGNMENT__CREATED:
				return getCreated();
			case BitextPackage.ALIGNMENT__CREATED_BY:
				return getCreatedBy();
			case BitextPackage.ALIGNMENT__LAST_BEAD:
				return getLastBead();
			case BitextPackage.ALIGNMENT__BEADS:
				return getBeads();
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
			case BitextPackage.ALIGNMENT__ID:
				setId((String)newValue);
				return;
			case BitextPackage.ALIGNMENT__TARGET:
				setTarget((Text)newValue);
				return;
			case BitextPackage.ALIGNMENT__ALIGNER:
				setAligner((String)newValue);
				return;
			case BitextPackage.ALIGNMENT__CREATED:
				setCreated((Instant)newValue);
				return;
			case BitextPackage.ALIGNMENT__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case BitextPackage.ALIGNMENT__LAST_BEAD:
				setLastBead((Integer)newValue);
				return;
			case BitextPackage.ALIGNMENT__BEADS:
				getBeads().clear();
				getBeads().addAll((Collection<? extends Bead>)newValue);
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
			case BitextPackage.ALIGNMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case BitextPackage.ALIGNMENT__TARGET:
				setTarget((Text)null);
				return;
			case BitextPackage.ALIGNMENT__ALIGNER:
				setAligner(ALIGNER_EDEFAULT);
				return;
			case BitextPackage.ALIGNMENT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case BitextPackage.ALIGNMENT__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case BitextPackage.ALIGNMENT__LAST_BEAD:
				setLastBead(LAST_BEAD_EDEFAULT);
				return;
			case BitextPackage.ALIGNMENT__BEADS:
				getBeads().clear();
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
			case BitextPackage.ALIGNMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BitextPackage.ALIGNMENT__TARGET:
				return target != null;
			case BitextPackage.ALIGNMENT__ALIGNER:
				return ALIGNER_EDEFAULT == null ? aligner != null : !ALIGNER_EDEFAULT.equals(aligner);
			case BitextPackage.ALIGNMENT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case BitextPackage.ALIGNMENT__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case BitextPackage.ALIGNMENT__LAST_BEAD:
				return lastBead != LAST_BEAD_EDEFAULT;
			case BitextPackage.ALIGNMENT__BEADS:
				return beads != null && !beads.isEmpty();
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
		result.append(", aligner: ");
		result.append(aligner);
		result.append(", created: ");
		result.append(created);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", lastBead: ");
		result.append(lastBead);
		result.append(')');
		return result.toString();
	}

} //AlignmentImpl
