/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext.impl;

import java.time.Instant;

import java.util.Collection;

import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TranslationState;

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
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getStateBy <em>State By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getStateAt <em>State At</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#isEdited <em>Edited</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.bayan.model.bitext.impl.SegmentImpl#getBookmarks <em>Bookmarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SegmentImpl extends DescribedImpl implements Segment {
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final int START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected int start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final int END_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected int end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<InlineCode> codes;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final TranslationState STATE_EDEFAULT = TranslationState.INITIAL;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected TranslationState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateBy() <em>State By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateBy()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateBy() <em>State By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateBy()
	 * @generated
	 * @ordered
	 */
	protected String stateBy = STATE_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStateAt() <em>State At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant STATE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStateAt() <em>State At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStateAt()
	 * @generated
	 * @ordered
	 */
	protected Instant stateAt = STATE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isEdited() <em>Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEdited()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EDITED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEdited() <em>Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEdited()
	 * @generated
	 * @ordered
	 */
	protected boolean edited = EDITED_EDEFAULT;

	/**
	 * The default value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOCKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLocked() <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLocked()
	 * @generated
	 * @ordered
	 */
	protected boolean locked = LOCKED_EDEFAULT;

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
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getBookmarks() <em>Bookmarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBookmarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Bookmark> bookmarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BitextPackage.Literals.SEGMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextUnit getUnit() {
		if (eContainerFeatureID() != BitextPackage.SEGMENT__UNIT) return null;
		return (TextUnit)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUnit(TextUnit newUnit, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newUnit, BitextPackage.SEGMENT__UNIT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(TextUnit newUnit) {
		if (newUnit != eInternalContainer() || (eContainerFeatureID() != BitextPackage.SEGMENT__UNIT && newUnit != null)) {
			if (EcoreUtil.isAncestor(this, newUnit))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newUnit != null)
				msgs = ((InternalEObject)newUnit).eInverseAdd(this, BitextPackage.TEXT_UNIT__SEGMENTS, TextUnit.class, msgs);
			msgs = basicSetUnit(newUnit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__UNIT, newUnit, newUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(int newStart) {
		int oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(int newEnd) {
		int oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InlineCode> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<InlineCode>(InlineCode.class, this, BitextPackage.SEGMENT__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TranslationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(TranslationState newState) {
		TranslationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStateBy() {
		return stateBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateBy(String newStateBy) {
		String oldStateBy = stateBy;
		stateBy = newStateBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__STATE_BY, oldStateBy, stateBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStateAt() {
		return stateAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStateAt(Instant newStateAt) {
		Instant oldStateAt = stateAt;
		stateAt = newStateAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__STATE_AT, oldStateAt, stateAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEdited() {
		return edited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdited(boolean newEdited) {
		boolean oldEdited = edited;
		edited = newEdited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__EDITED, oldEdited, edited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLocked() {
		return locked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocked(boolean newLocked) {
		boolean oldLocked = locked;
		locked = newLocked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__LOCKED, oldLocked, locked));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__CREATED, oldCreated, created));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__CREATED_BY, oldCreatedBy, createdBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__MODIFIED, oldModified, modified));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BitextPackage.SEGMENT__MODIFIED_BY, oldModifiedBy, modifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, BitextPackage.SEGMENT__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Bookmark> getBookmarks() {
		if (bookmarks == null) {
			bookmarks = new EObjectContainmentEList<Bookmark>(Bookmark.class, this, BitextPackage.SEGMENT__BOOKMARKS);
		}
		return bookmarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BitextPackage.SEGMENT__UNIT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetUnit((TextUnit)otherEnd, msgs);
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
			case BitextPackage.SEGMENT__UNIT:
				return basicSetUnit(null, msgs);
			case BitextPackage.SEGMENT__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case BitextPackage.SEGMENT__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case BitextPackage.SEGMENT__BOOKMARKS:
				return ((InternalEList<?>)getBookmarks()).basicRemove(otherEnd, msgs);
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
			case BitextPackage.SEGMENT__UNIT:
				return eInternalContainer().eInverseRemove(this, BitextPackage.TEXT_UNIT__SEGMENTS, TextUnit.class, msgs);
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
			case BitextPackage.SEGMENT__ID:
				return getId();
			case BitextPackage.SEGMENT__UNIT:
				return getUnit();
			case BitextPackage.SEGMENT__TEXT:
				return getText();
			case BitextPackage.SEGMENT__START:
				return getStart();
			case BitextPackage.SEGMENT__END:
				return getEnd();
			case BitextPackage.SEGMENT__CODES:
				return getCodes();
			case BitextPackage.SEGMENT__STATE:
				return getState();
			case BitextPackage.SEGMENT__STATE_BY:
				return getStateBy();
			case BitextPackage.SEGMENT__STATE_AT:
				return getStateAt();
			case BitextPackage.SEGMENT__EDITED:
				return isEdited();
			case BitextPackage.SEGMENT__LOCKED:
				return isLocked();
			case BitextPackage.SEGMENT__CREATED:
				return getCreated();
			case BitextPackage.SEGMENT__CREATED_BY:
				return getCreatedBy();
			case BitextPackage.SEGMENT__MODIFIED:
				return getModified();
			case BitextPackage.SEGMENT__MODIFIED_BY:
				return getModifiedBy();
			case BitextPackage.SEGMENT__COMMENTS:
				return getComments();
			case BitextPackage.SEGMENT__BOOKMARKS:
				return getBookmarks();
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
			case BitextPackage.SEGMENT__ID:
				setId((String)newValue);
				return;
			case BitextPackage.SEGMENT__UNIT:
				setUnit((TextUnit)newValue);
				return;
			case BitextPackage.SEGMENT__TEXT:
				setText((String)newValue);
				return;
			case BitextPackage.SEGMENT__START:
				setStart((Integer)newValue);
				return;
			case BitextPackage.SEGMENT__END:
				setEnd((Integer)newValue);
				return;
			case BitextPackage.SEGMENT__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends InlineCode>)newValue);
				return;
			case BitextPackage.SEGMENT__STATE:
				setState((TranslationState)newValue);
				return;
			case BitextPackage.SEGMENT__STATE_BY:
				setStateBy((String)newValue);
				return;
			case BitextPackage.SEGMENT__STATE_AT:
				setStateAt((Instant)newValue);
				return;
			case BitextPackage.SEGMENT__EDITED:
				setEdited((Boolean)newValue);
				return;
			case BitextPackage.SEGMENT__LOCKED:
				setLocked((Boolean)newValue);
				return;
			case BitextPackage.SEGMENT__CREATED:
				setCreated((Instant)newValue);
				return;
			case BitextPackage.SEGMENT__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case BitextPackage.SEGMENT__MODIFIED:
				setModified((Instant)newValue);
				return;
			case BitextPackage.SEGMENT__MODIFIED_BY:
				setModifiedBy((String)newValue);
				return;
			case BitextPackage.SEGMENT__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case BitextPackage.SEGMENT__BOOKMARKS:
				getBookmarks().clear();
				getBookmarks().addAll((Collection<? extends Bookmark>)newValue);
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
			case BitextPackage.SEGMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__UNIT:
				setUnit((TextUnit)null);
				return;
			case BitextPackage.SEGMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__START:
				setStart(START_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__END:
				setEnd(END_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__CODES:
				getCodes().clear();
				return;
			case BitextPackage.SEGMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__STATE_BY:
				setStateBy(STATE_BY_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__STATE_AT:
				setStateAt(STATE_AT_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__EDITED:
				setEdited(EDITED_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__LOCKED:
				setLocked(LOCKED_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__MODIFIED_BY:
				setModifiedBy(MODIFIED_BY_EDEFAULT);
				return;
			case BitextPackage.SEGMENT__COMMENTS:
				getComments().clear();
				return;
			case BitextPackage.SEGMENT__BOOKMARKS:
				getBookmarks().clear();
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
			case BitextPackage.SEGMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case BitextPackage.SEGMENT__UNIT:
				return getUnit() != null;
			case BitextPackage.SEGMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case BitextPackage.SEGMENT__START:
				return start != START_EDEFAULT;
			case BitextPackage.SEGMENT__END:
				return end != END_EDEFAULT;
			case BitextPackage.SEGMENT__CODES:
				return codes != null && !codes.isEmpty();
			case BitextPackage.SEGMENT__STATE:
				return state != STATE_EDEFAULT;
			case BitextPackage.SEGMENT__STATE_BY:
				return STATE_BY_EDEFAULT == null ? stateBy != null : !STATE_BY_EDEFAULT.equals(stateBy);
			case BitextPackage.SEGMENT__STATE_AT:
				return STATE_AT_EDEFAULT == null ? stateAt != null : !STATE_AT_EDEFAULT.equals(stateAt);
			case BitextPackage.SEGMENT__EDITED:
				return edited != EDITED_EDEFAULT;
			case BitextPackage.SEGMENT__LOCKED:
				return locked != LOCKED_EDEFAULT;
			case BitextPackage.SEGMENT__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case BitextPackage.SEGMENT__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case BitextPackage.SEGMENT__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case BitextPackage.SEGMENT__MODIFIED_BY:
				return MODIFIED_BY_EDEFAULT == null ? modifiedBy != null : !MODIFIED_BY_EDEFAULT.equals(modifiedBy);
			case BitextPackage.SEGMENT__COMMENTS:
				return comments != null && !comments.isEmpty();
			case BitextPackage.SEGMENT__BOOKMARKS:
				return bookmarks != null && !bookmarks.isEmpty();
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
		result.append(", text: ");
		result.append(text);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", state: ");
		result.append(state);
		result.append(", stateBy: ");
		result.append(stateBy);
		result.append(", stateAt: ");
		result.append(stateAt);
		result.append(", edited: ");
		result.append(edited);
		result.append(", locked: ");
		result.append(locked);
		result.append(", created: ");
		result.append(created);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", modified: ");
		result.append(modified);
		result.append(", modifiedBy: ");
		result.append(modifiedBy);
		result.append(')');
		return result.toString();
	}

} //SegmentImpl
