/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import java.util.Collection;

import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

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
 * An implementation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getAppended <em>Appended</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getRaw <em>Raw</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getLastUnit <em>Last Unit</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getLastSegment <em>Last Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.TextImpl#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextImpl extends DescribedImpl implements Text {
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
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin;

	/**
	 * The cached value of the '{@link #getAppended() <em>Appended</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppended()
	 * @generated
	 * @ordered
	 */
	protected EList<Origin> appended;

	/**
	 * The default value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected static final String RAW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRaw() <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRaw()
	 * @generated
	 * @ordered
	 */
	protected String raw = RAW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastUnit() <em>Last Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUnit()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_UNIT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastUnit() <em>Last Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastUnit()
	 * @generated
	 * @ordered
	 */
	protected int lastUnit = LAST_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastSegment() <em>Last Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSegment()
	 * @generated
	 * @ordered
	 */
	protected static final int LAST_SEGMENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLastSegment() <em>Last Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastSegment()
	 * @generated
	 * @ordered
	 */
	protected int lastSegment = LAST_SEGMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<TextUnit> units;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.TEXT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrigin(Origin newOrigin, NotificationChain msgs) {
		Origin oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__ORIGIN, oldOrigin, newOrigin);
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
	public void setOrigin(Origin newOrigin) {
		if (newOrigin != origin) {
			NotificationChain msgs = null;
			if (origin != null)
				msgs = ((InternalEObject)origin).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - BitextPackage.TEXT__ORIGIN, null, msgs);
			if (newOrigin != null)
				msgs = ((InternalEObject)newOrigin).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - BitextPackage.TEXT__ORIGIN, null, msgs);
			msgs = basicSetOrigin(newOrigin, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__ORIGIN, newOrigin, newOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Origin> getAppended() {
		if (appended == null) {
			appended = new EObjectContainmentEList<Origin>(Origin.class, this, BitextPackage.TEXT__APPENDED);
		}
		return appended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRaw() {
		return raw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRaw(String newRaw) {
		String oldRaw = raw;
		raw = newRaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__RAW, oldRaw, raw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastUnit() {
		return lastUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastUnit(int newLastUnit) {
		int oldLastUnit = lastUnit;
		lastUnit = newLastUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__LAST_UNIT, oldLastUnit, lastUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLastSegment() {
		return lastSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastSegment(int newLastSegment) {
		int oldLastSegment = lastSegment;
		lastSegment = newLastSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.TEXT__LAST_SEGMENT, oldLastSegment, lastSegment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TextUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<TextUnit>(TextUnit.class, this, BitextPackage.TEXT__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BitextPackage.TEXT__ORIGIN:
				return basicSetOrigin(null, msgs);
			case BitextPackage.TEXT__APPENDED:
				return ((InternalEList<?>)getAppended()).basicRemove(otherEnd, msgs);
			case BitextPackage.TEXT__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
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
			case BitextPackage.TEXT__ID:
				return getId();
			case BitextPackage.TEXT__LANGUAGE:
				return getLanguage();
			case BitextPackage.TEXT__ORIGIN:
				return getOrigin();
			case BitextPackage.TEXT__APPENDED:
				return getAppended();
			case BitextPackage.TEXT__RAW:
				return getRaw();
			case BitextPackage.TEXT__LAST_UNIT:
				return getLastUnit();
			case BitextPackage.TEXT__LAST_SEGMENT:
				return getLastSegment();
			case BitextPackage.TEXT__UNITS:
				return getUnits();
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
			case BitextPackage.TEXT__ID:
				setId((String)newValue);
				return;
			case BitextPackage.TEXT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case BitextPackage.TEXT__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case BitextPackage.TEXT__APPENDED:
				getAppended().clear();
				getAppended().addAll((Collection<? extends Origin>)newValue);
				return;
			case BitextPackage.TEXT__RAW:
				setRaw((String)newValue);
				return;
			case BitextPackage.TEXT__LAST_UNIT:
				setLastUnit((Integer)newValue);
				return;
			case BitextPackage.TEXT__LAST_SEGMENT:
				setLastSegment((Integer)newValue);
				return;
			case BitextPackage.TEXT__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends TextUnit>)newValue);
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
			case BitextPackage.TEXT__ID:
				setId(ID_EDEFAULT);
				return;
			case BitextPackage.TEXT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case BitextPackage.TEXT__ORIGIN:
				setOrigin((Origin)null);
				return;
			case BitextPackage.TEXT__APPENDED:
				getAppended().clear();
				return;
			case BitextPackage.TEXT__RAW:
				setRaw(RAW_EDEFAULT);
				return;
			case BitextPackage.TEXT__LAST_UNIT:
				setLastUnit(LAST_UNIT_EDEFAULT);
				return;
			case BitextPackage.TEXT__LAST_SEGMENT:
				setLastSegment(LAST_SEGMENT_EDEFAULT);
				return;
			case BitextPackage.TEXT__UNITS:
				getUnits().clear();
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
			case BitextPackage.TEXT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BitextPackage.TEXT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case BitextPackage.TEXT__ORIGIN:
				return origin != null;
			case BitextPackage.TEXT__APPENDED:
				return appended != null && !appended.isEmpty();
			case BitextPackage.TEXT__RAW:
				return RAW_EDEFAULT == null ? raw != null : !RAW_EDEFAULT.equals(raw);
			case BitextPackage.TEXT__LAST_UNIT:
				return lastUnit != LAST_UNIT_EDEFAULT;
			case BitextPackage.TEXT__LAST_SEGMENT:
				return lastSegment != LAST_SEGMENT_EDEFAULT;
			case BitextPackage.TEXT__UNITS:
				return units != null && !units.isEmpty();
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
		result.append(", language: ");
		result.append(language);
		result.append(", raw: ");
		result.append(raw);
		result.append(", lastUnit: ");
		result.append(lastUnit);
		result.append(", lastSegment: ");
		result.append(lastSegment);
		result.append(')');
		return result.toString();
	}

} //TextImpl
