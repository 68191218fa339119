/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The smallest unit that is aligned and translated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Segment#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getText <em>Text</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getStart <em>Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getEnd <em>End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getState <em>State</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getStateBy <em>State By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getStateAt <em>State At</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#isEdited <em>Edited</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getModified <em>Modified</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getComments <em>Comments</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Segment#getBookmarks <em>Bookmarks</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getSegment()
 * @model
 * @generated
 */
public interface Segment extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the segment, unique in the project and never used again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.bitext.TextUnit#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text unit it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' container reference.
	 * @see #setUnit(TextUnit)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Unit()
	 * @see org.bayan.model.bitext.TextUnit#getSegments
	 * @model opposite="segments" resolveProxies="false" transient="false"
	 * @generated
	 */
	TextUnit getUnit();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getUnit <em>Unit</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' container reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(TextUnit value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its text as people work with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins in the raw text, in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it ends in the raw text, exclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.InlineCode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inline codes, by offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Codes()
	 * @model containment="true"
	 * @generated
	 */
	EList<InlineCode> getCodes();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.TranslationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far its translation is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.bayan.model.bitext.TranslationState
	 * @see #setState(TranslationState)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_State()
	 * @model
	 * @generated
	 */
	TranslationState getState();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.bayan.model.bitext.TranslationState
	 * @see #getState()
	 * @generated
	 */
	void setState(TranslationState value);

	/**
	 * Returns the value of the '<em><b>State By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who set the state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State By</em>' attribute.
	 * @see #setStateBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_StateBy()
	 * @model
	 * @generated
	 */
	String getStateBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getStateBy <em>State By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State By</em>' attribute.
	 * @see #getStateBy()
	 * @generated
	 */
	void setStateBy(String value);

	/**
	 * Returns the value of the '<em><b>State At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the state was set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State At</em>' attribute.
	 * @see #setStateAt(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_StateAt()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getStateAt();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getStateAt <em>State At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State At</em>' attribute.
	 * @see #getStateAt()
	 * @generated
	 */
	void setStateAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Edited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a person changed the text, so that it differs from the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edited</em>' attribute.
	 * @see #setEdited(boolean)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Edited()
	 * @model
	 * @generated
	 */
	boolean isEdited();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#isEdited <em>Edited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edited</em>' attribute.
	 * @see #isEdited()
	 * @generated
	 */
	void setEdited(boolean value);

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is protected from change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Locked()
	 * @model
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Created()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When its text was last changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Modified()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified By</em>' attribute.
	 * @see #setModifiedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_ModifiedBy()
	 * @model
	 * @generated
	 */
	String getModifiedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Segment#getModifiedBy <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified By</em>' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments of people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Bookmarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Bookmark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bookmarks of people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bookmarks</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getSegment_Bookmarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Bookmark> getBookmarks();

} // Segment
