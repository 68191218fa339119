/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Text Unit Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a text unit is in its document.
 * <!-- end-model-doc -->
 * @see org.bayan.model.bitext.BitextPackage#getTextUnitKind()
 * @model
 * @generated
 */
public enum TextUnitKind implements Enumerator {
	/**
	 * The '<em><b>PARAGRAPH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #PARAGRAPH_VALUE
	 * @generated
	 * @ordered
	 */
	PARAGRAPH(0, "PARAGRAPH", "PARAGRAPH"),

	/**
	 * The '<em><b>HEADING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading or title; its level says how deep.
	 * <!-- end-model-doc -->
	 * @see #HEADING_VALUE
	 * @generated
	 * @ordered
	 */
	HEADING(1, "HEADING", "HEADING"),

	/**
	 * The '<em><b>LIST ITEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An item of a list; its level says how deep.
	 * <!-- end-model-doc -->
	 * @see #LIST_ITEM_VALUE
	 * @generated
	 * @ordered
	 */
	LIST_ITEM(2, "LIST_ITEM", "LIST_ITEM"),

	/**
	 * The '<em><b>CELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A table cell.
	 * <!-- end-model-doc -->
	 * @see #CELL_VALUE
	 * @generated
	 * @ordered
	 */
	CELL(3, "CELL", "CELL"),

	/**
	 * The '<em><b>FOOTNOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text of a footnote or endnote.
	 * <!-- end-model-doc -->
	 * @see #FOOTNOTE_VALUE
	 * @generated
	 * @ordered
	 */
	FOOTNOTE(4, "FOOTNOTE", "FOOTNOTE");

	/**
	 * The '<em><b>PARAGRAPH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Running text.
	 * <!-- end-model-doc -->
	 * @see #PARAGRAPH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARAGRAPH_VALUE = 0;

	/**
	 * The '<em><b>HEADING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A heading or title; its level says how deep.
	 * <!-- end-model-doc -->
	 * @see #HEADING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HEADING_VALUE = 1;

	/**
	 * The '<em><b>LIST ITEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An item of a list; its level says how deep.
	 * <!-- end-model-doc -->
	 * @see #LIST_ITEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LIST_ITEM_VALUE = 2;

	/**
	 * The '<em><b>CELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A table cell.
	 * <!-- end-model-doc -->
	 * @see #CELL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CELL_VALUE = 3;

	/**
	 * The '<em><b>FOOTNOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text of a footnote or endnote.
	 * <!-- end-model-doc -->
	 * @see #FOOTNOTE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOOTNOTE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Text Unit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TextUnitKind[] VALUES_ARRAY =
		new TextUnitKind[] {
			PARAGRAPH,
			HEADING,
			LIST_ITEM,
			CELL,
			FOOTNOTE,
		};

	/**
	 * A public read-only list of all the '<em><b>Text Unit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TextUnitKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Text Unit Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextUnitKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TextUnitKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Text Unit Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextUnitKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TextUnitKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Text Unit Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TextUnitKind get(int value) {
		switch (value) {
			case PARAGRAPH_VALUE: return PARAGRAPH;
			case HEADING_VALUE: return HEADING;
			case LIST_ITEM_VALUE: return LIST_ITEM;
			case CELL_VALUE: return CELL;
			case FOOTNOTE_VALUE: return FOOTNOTE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TextUnitKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TextUnitKind
