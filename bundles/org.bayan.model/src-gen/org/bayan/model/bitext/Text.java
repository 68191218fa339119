/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One text: what was extracted from a document, and its division into text units and segments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.Text#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getAppended <em>Appended</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getRaw <em>Raw</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getLastUnit <em>Last Unit</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getLastSegment <em>Last Segment</em>}</li>
 *   <li>{@link org.bayan.model.bitext.Text#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getText()
 * @model
 * @generated
 */
public interface Text extends Described {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the text, unique in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getText_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.bayan.model.bitext.BitextPackage#getText_Language()
	 * @model required="true"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document it comes from; the first, when others were appended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' containment reference.
	 * @see #setOrigin(Origin)
	 * @see org.bayan.model.bitext.BitextPackage#getText_Origin()
	 * @model containment="true"
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getOrigin <em>Origin</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' containment reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Appended</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further documents that were appended to the text, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appended</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getText_Appended()
	 * @model containment="true"
	 * @generated
	 */
	EList<Origin> getAppended();

	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The extracted text, to the character; ranges count its UTF-16 units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(String)
	 * @see org.bayan.model.bitext.BitextPackage#getText_Raw()
	 * @model
	 * @generated
	 */
	String getRaw();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #getRaw()
	 * @generated
	 */
	void setRaw(String value);

	/**
	 * Returns the value of the '<em><b>Last Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the last unit id given out, so that none is used twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Unit</em>' attribute.
	 * @see #setLastUnit(int)
	 * @see org.bayan.model.bitext.BitextPackage#getText_LastUnit()
	 * @model
	 * @generated
	 */
	int getLastUnit();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getLastUnit <em>Last Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Unit</em>' attribute.
	 * @see #getLastUnit()
	 * @generated
	 */
	void setLastUnit(int value);

	/**
	 * Returns the value of the '<em><b>Last Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the last segment id given out, so that none is used twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Segment</em>' attribute.
	 * @see #setLastSegment(int)
	 * @see org.bayan.model.bitext.BitextPackage#getText_LastSegment()
	 * @model
	 * @generated
	 */
	int getLastSegment();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.Text#getLastSegment <em>Last Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Segment</em>' attribute.
	 * @see #getLastSegment()
	 * @generated
	 */
	void setLastSegment(int value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.TextUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text units in document order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getText_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<TextUnit> getUnits();

} // Text
