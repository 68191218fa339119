/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inline Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#getEquivalent <em>Equivalent</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#isDeletable <em>Deletable</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#isCopyable <em>Copyable</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.InlineCodeImpl#isMovable <em>Movable</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InlineCodeImpl extends DescribedImpl implements InlineCode {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final InlineCodeKind KIND_EDEFAULT = InlineCodeKind.OPENING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected InlineCodeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected int offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected static final String DATA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected String data = DATA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected static final String DISPLAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisplay() <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisplay()
	 * @generated
	 * @ordered
	 */
	protected String display = DISPLAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEquivalent() <em>Equivalent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquivalent()
	 * @generated
	 * @ordered
	 */
	protected static final String EQUIVALENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEquivalent() <em>Equivalent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquivalent()
	 * @generated
	 * @ordered
	 */
	protected String equivalent = EQUIVALENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeletable() <em>Deletable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeletable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DELETABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDeletable() <em>Deletable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeletable()
	 * @generated
	 * @ordered
	 */
	protected boolean deletable = DELETABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCopyable() <em>Copyable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCopyable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COPYABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCopyable() <em>Copyable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCopyable()
	 * @generated
	 * @ordered
	 */
	protected boolean copyable = COPYABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMovable() <em>Movable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMovable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MOVABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isMovable() <em>Movable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMovable()
	 * @generated
	 * @ordered
	 */
	protected boolean movable = MOVABLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InlineCodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.INLINE_CODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InlineCodeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InlineCodeKind newKind) {
		InlineCodeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(int newOffset) {
		int oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(String newData) {
		String oldData = data;
		data = newData;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__DATA, oldData, data));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDisplay() {
		return display;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisplay(String newDisplay) {
		String oldDisplay = display;
		display = newDisplay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__DISPLAY, oldDisplay, display));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEquivalent() {
		return equivalent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEquivalent(String newEquivalent) {
		String oldEquivalent = equivalent;
		equivalent = newEquivalent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__EQUIVALENT, oldEquivalent, equivalent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeletable() {
		return deletable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeletable(boolean newDeletable) {
		boolean oldDeletable = deletable;
		deletable = newDeletable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__DELETABLE, oldDeletable, deletable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCopyable() {
		return copyable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCopyable(boolean newCopyable) {
		boolean oldCopyable = copyable;
		copyable = newCopyable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__COPYABLE, oldCopyable, copyable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMovable() {
		return movable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMovable(boolean newMovable) {
		boolean oldMovable = movable;
		movable = newMovable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.INLINE_CODE__MOVABLE, oldMovable, movable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BitextPackage.INLINE_CODE__ID:
				return getId();
			case BitextPackage.INLINE_CODE__KIND:
				return getKind();
			case BitextPackage.INLINE_CODE__OFFSET:
				return getOffset();
			case BitextPackage.INLINE_CODE__TYPE:
				return getType();
			case BitextPackage.INLINE_CODE__DATA:
				return getData();
			case BitextPackage.INLINE_CODE__DISPLAY:
				return getDisplay();
			case BitextPackage.INLINE_CODE__EQUIVALENT:
				return getEquivalent();
			case BitextPackage.INLINE_CODE__DELETABLE:
				return isDeletable();
			case BitextPackage.INLINE_CODE__COPYABLE:
				return isCopyable();
			case BitextPackage.INLINE_CODE__MOVABLE:
				return isMovable();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BitextPackage.INLINE_CODE__ID:
				setId((String)newValue);
				return;
			case BitextPackage.INLINE_CODE__KIND:
				setKind((InlineCodeKind)newValue);
				return;
			case BitextPackage.INLINE_CODE__OFFSET:
				setOffset((Integer)newValue);
				return;
			case BitextPackage.INLINE_CODE__TYPE:
				setType((String)newValue);
				return;
			case BitextPackage.INLINE_CODE__DATA:
				setData((String)newValue);
				return;
			case BitextPackage.INLINE_CODE__DISPLAY:
				setDisplay((String)newValue);
				return;
			case BitextPackage.INLINE_CODE__EQUIVALENT:
				setEquivalent((String)newValue);
				return;
			case BitextPackage.INLINE_CODE__DELETABLE:
				setDeletable((Boolean)newValue);
				return;
			case BitextPackage.INLINE_CODE__COPYABLE:
				setCopyable((Boolean)newValue);
				return;
			case BitextPackage.INLINE_CODE__MOVABLE:
				setMovable((Boolean)newValue);
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
			case BitextPackage.INLINE_CODE__ID:
				setId(ID_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__DATA:
				setData(DATA_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__DISPLAY:
				setDisplay(DISPLAY_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__EQUIVALENT:
				setEquivalent(EQUIVALENT_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__DELETABLE:
				setDeletable(DELETABLE_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__COPYABLE:
				setCopyable(COPYABLE_EDEFAULT);
				return;
			case BitextPackage.INLINE_CODE__MOVABLE:
				setMovable(MOVABLE_EDEFAULT);
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
			case BitextPackage.INLINE_CODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BitextPackage.INLINE_CODE__KIND:
				return kind != KIND_EDEFAULT;
			case BitextPackage.INLINE_CODE__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case BitextPackage.INLINE_CODE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case BitextPackage.INLINE_CODE__DATA:
				return DATA_EDEFAULT == null ? data != null : !DATA_EDEFAULT.equals(data);
			case BitextPackage.INLINE_CODE__DISPLAY:
				return DISPLAY_EDEFAULT == null ? display != null : !DISPLAY_EDEFAULT.equals(display);
			case BitextPackage.INLINE_CODE__EQUIVALENT:
				return EQUIVALENT_EDEFAULT == null ? equivalent != null : !EQUIVALENT_EDEFAULT.equals(equivalent);
			case BitextPackage.INLINE_CODE__DELETABLE:
				return deletable != DELETABLE_EDEFAULT;
			case BitextPackage.INLINE_CODE__COPYABLE:
				return copyable != COPYABLE_EDEFAULT;
			case BitextPackage.INLINE_CODE__MOVABLE:
				return movable != MOVABLE_EDEFAULT;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", offset: ");
		result.append(offset);
		result.append(", type: ");
		result.append(type);
		result.append(", data: ");
		result.append(data);
		result.append(", display: ");
		result.append(display);
		result.append(", equivalent: ");
		result.append(equivalent);
		result.append(", deletable: ");
		result.append(deletable);
		result.append(", copyable: ");
		result.append(copyable);
		result.append(", movable: ");
		result.append(movable);
		result.append(')');
		return result.toString();
	}

} //InlineCodeImpl
