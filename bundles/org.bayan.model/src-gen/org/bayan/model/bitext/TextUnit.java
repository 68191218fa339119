/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A paragraph, heading, list item, cell or footnote.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getLevel <em>Level</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getLabel <em>Label</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getStart <em>Start</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getEnd <em>End</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getDocument <em>Document</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getParent <em>Parent</em>}</li>
 *   <li>{@link org.bayan.model.bitext.TextUnit#getSegments <em>Segments</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getTextUnit()
 * @model
 * @generated
 */
public interface TextUnit extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the unit, unique in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.bitext.TextUnitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.TextUnitKind
	 * @see #setKind(TextUnitKind)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Kind()
	 * @model required="true"
	 * @generated
	 */
	TextUnitKind getKind();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.bayan.model.bitext.TextUnitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TextUnitKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depth of a heading or list item from 1; 0 where depth means nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Level()
	 * @model
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number or mark that the document gives it, such as 12. or (a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins in the raw text, in UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getStart <em>Start</em>}' attribute.
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
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the filter finds it again in the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The appended document it comes from; absent when it comes from the text's first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Origin)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Document()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Origin getDocument();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Origin value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit it belongs to: of a footnote, the one that carries its mark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(TextUnit)
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Parent()
	 * @model resolveProxies="false"
	 * @generated
	 */
	TextUnit getParent();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.TextUnit#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(TextUnit value);

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Segment}.
	 * It is bidirectional and its opposite is '{@link org.bayan.model.bitext.Segment#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its segments in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getTextUnit_Segments()
	 * @see org.bayan.model.bitext.Segment#getUnit
	 * @model opposite="unit" containment="true"
	 * @generated
	 */
	EList<Segment> getSegments();

} // TextUnit
