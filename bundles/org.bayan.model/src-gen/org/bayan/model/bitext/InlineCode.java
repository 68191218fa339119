/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inline Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Markup inside a segment: bold, a link, a footnote mark.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getKind <em>Kind</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getType <em>Type</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getData <em>Data</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getDisplay <em>Display</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#getEquivalent <em>Equivalent</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#isDeletable <em>Deletable</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#isCopyable <em>Copyable</em>}</li>
 *   <li>{@link org.bayan.model.bitext.InlineCode#isMovable <em>Movable</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getInlineCode()
 * @model
 * @generated
 */
public interface InlineCode extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id, the same on an opening code and its closing one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.InlineCodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.InlineCodeKind
	 * @see #setKind(InlineCodeKind)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Kind()
	 * @model required="true"
	 * @generated
	 */
	InlineCodeKind getKind();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.InlineCodeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InlineCodeKind value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands in the text of the segment, in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(int)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Offset()
	 * @model
	 * @generated
	 */
	int getOffset();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does: bold, italic, underlined, link, footnote, image, break or a name of the filter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The markup as the document has it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' attribute.
	 * @see #setData(String)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Data()
	 * @model
	 * @generated
	 */
	String getData();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getData <em>Data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' attribute.
	 * @see #getData()
	 * @generated
	 */
	void setData(String value);

	/**
	 * Returns the value of the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people see for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Display</em>' attribute.
	 * @see #setDisplay(String)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Display()
	 * @model
	 * @generated
	 */
	String getDisplay();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getDisplay <em>Display</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Display</em>' attribute.
	 * @see #getDisplay()
	 * @generated
	 */
	void setDisplay(String value);

	/**
	 * Returns the value of the '<em><b>Equivalent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plain text that may stand for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equivalent</em>' attribute.
	 * @see #setEquivalent(String)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Equivalent()
	 * @model
	 * @generated
	 */
	String getEquivalent();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#getEquivalent <em>Equivalent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Equivalent</em>' attribute.
	 * @see #getEquivalent()
	 * @generated
	 */
	void setEquivalent(String value);

	/**
	 * Returns the value of the '<em><b>Deletable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a translator may leave it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deletable</em>' attribute.
	 * @see #setDeletable(boolean)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Deletable()
	 * @model default="true"
	 * @generated
	 */
	boolean isDeletable();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#isDeletable <em>Deletable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deletable</em>' attribute.
	 * @see #isDeletable()
	 * @generated
	 */
	void setDeletable(boolean value);

	/**
	 * Returns the value of the '<em><b>Copyable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a translator may repeat it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copyable</em>' attribute.
	 * @see #setCopyable(boolean)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Copyable()
	 * @model default="true"
	 * @generated
	 */
	boolean isCopyable();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#isCopyable <em>Copyable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Copyable</em>' attribute.
	 * @see #isCopyable()
	 * @generated
	 */
	void setCopyable(boolean value);

	/**
	 * Returns the value of the '<em><b>Movable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may change places with others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Movable</em>' attribute.
	 * @see #setMovable(boolean)
	 * @see org.bayan.model.bitext.BitextPackage#getInlineCode_Movable()
	 * @model default="true"
	 * @generated
	 */
	boolean isMovable();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.InlineCode#isMovable <em>Movable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Movable</em>' attribute.
	 * @see #isMovable()
	 * @generated
	 */
	void setMovable(boolean value);

} // InlineCode
