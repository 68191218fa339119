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
 * A representation of the literals of the enumeration '<em><b>Inline Code Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an inline code stands in the text.
 * <!-- end-model-doc -->
 * @see org.bayan.model.bitext.BitextPackage#getInlineCodeKind()
 * @model
 * @generated
 */
public enum InlineCodeKind implements Enumerator {
	/**
	 * The '<em><b>OPENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begins a span.
	 * <!-- end-model-doc -->
	 * @see #OPENING_VALUE
	 * @generated
	 * @ordered
	 */
	OPENING(0, "OPENING", "OPENING"),

	/**
	 * The '<em><b>CLOSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends a span.
	 * <!-- end-model-doc -->
	 * @see #CLOSING_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSING(1, "CLOSING", "CLOSING"),

	/**
	 * The '<em><b>PLACEHOLDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands by itself.
	 * <!-- end-model-doc -->
	 * @see #PLACEHOLDER_VALUE
	 * @generated
	 * @ordered
	 */
	PLACEHOLDER(2, "PLACEHOLDER", "PLACEHOLDER");

	/**
	 * The '<em><b>OPENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Begins a span.
	 * <!-- end-model-doc -->
	 * @see #OPENING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPENING_VALUE = 0;

	/**
	 * The '<em><b>CLOSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ends a span.
	 * <!-- end-model-doc -->
	 * @see #CLOSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSING_VALUE = 1;

	/**
	 * The '<em><b>PLACEHOLDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands by itself.
	 * <!-- end-model-doc -->
	 * @see #PLACEHOLDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLACEHOLDER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Inline Code Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InlineCodeKind[] VALUES_ARRAY =
		new InlineCodeKind[] {
			OPENING,
			CLOSING,
			PLACEHOLDER,
		};

	/**
	 * A public read-only list of all the '<em><b>Inline Code Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InlineCodeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Inline Code Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InlineCodeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InlineCodeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inline Code Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InlineCodeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InlineCodeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Inline Code Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InlineCodeKind get(int value) {
		switch (value) {
			case OPENING_VALUE: return OPENING;
			case CLOSING_VALUE: return CLOSING;
			case PLACEHOLDER_VALUE: return PLACEHOLDER;
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
	private InlineCodeKind(int value, String name, String literal) {
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
	
} //InlineCodeKind
