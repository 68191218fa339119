/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Term Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What form of a name a term is (TBX termType).
 * <!-- end-model-doc -->
 * @see org.bayan.model.termbase.TermbasePackage#getTermType()
 * @model
 * @generated
 */
public enum TermType implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None given.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "UNSPECIFIED"),

	/**
	 * The '<em><b>FULL FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full form.
	 * <!-- end-model-doc -->
	 * @see #FULL_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	FULL_FORM(1, "FULL_FORM", "FULL_FORM"),

	/**
	 * The '<em><b>ACRONYM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An acronym.
	 * <!-- end-model-doc -->
	 * @see #ACRONYM_VALUE
	 * @generated
	 * @ordered
	 */
	ACRONYM(2, "ACRONYM", "ACRONYM"),

	/**
	 * The '<em><b>ABBREVIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An abbreviation.
	 * <!-- end-model-doc -->
	 * @see #ABBREVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	ABBREVIATION(3, "ABBREVIATION", "ABBREVIATION"),

	/**
	 * The '<em><b>SHORT FORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short form.
	 * <!-- end-model-doc -->
	 * @see #SHORT_FORM_VALUE
	 * @generated
	 * @ordered
	 */
	SHORT_FORM(4, "SHORT_FORM", "SHORT_FORM"),

	/**
	 * The '<em><b>VARIANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A variant.
	 * <!-- end-model-doc -->
	 * @see #VARIANT_VALUE
	 * @generated
	 * @ordered
	 */
	VARIANT(5, "VARIANT", "VARIANT"),

	/**
	 * The '<em><b>PHRASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A phrase.
	 * <!-- end-model-doc -->
	 * @see #PHRASE_VALUE
	 * @generated
	 * @ordered
	 */
	PHRASE(6, "PHRASE", "PHRASE");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None given.
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>FULL FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full form.
	 * <!-- end-model-doc -->
	 * @see #FULL_FORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FULL_FORM_VALUE = 1;

	/**
	 * The '<em><b>ACRONYM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An acronym.
	 * <!-- end-model-doc -->
	 * @see #ACRONYM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACRONYM_VALUE = 2;

	/**
	 * The '<em><b>ABBREVIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An abbreviation.
	 * <!-- end-model-doc -->
	 * @see #ABBREVIATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ABBREVIATION_VALUE = 3;

	/**
	 * The '<em><b>SHORT FORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short form.
	 * <!-- end-model-doc -->
	 * @see #SHORT_FORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHORT_FORM_VALUE = 4;

	/**
	 * The '<em><b>VARIANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A variant.
	 * <!-- end-model-doc -->
	 * @see #VARIANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VARIANT_VALUE = 5;

	/**
	 * The '<em><b>PHRASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A phrase.
	 * <!-- end-model-doc -->
	 * @see #PHRASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHRASE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Term Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TermType[] VALUES_ARRAY =
		new TermType[] {
			UNSPECIFIED,
			FULL_FORM,
			ACRONYM,
			ABBREVIATION,
			SHORT_FORM,
			VARIANT,
			PHRASE,
		};

	/**
	 * A public read-only list of all the '<em><b>Term Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TermType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Term Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermType get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case FULL_FORM_VALUE: return FULL_FORM;
			case ACRONYM_VALUE: return ACRONYM;
			case ABBREVIATION_VALUE: return ABBREVIATION;
			case SHORT_FORM_VALUE: return SHORT_FORM;
			case VARIANT_VALUE: return VARIANT;
			case PHRASE_VALUE: return PHRASE;
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
	private TermType(int value, String name, String literal) {
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
	
} //TermType
