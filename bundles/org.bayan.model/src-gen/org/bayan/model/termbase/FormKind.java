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
 * A representation of the literals of the enumeration '<em><b>Form Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an irregular form is.
 * <!-- end-model-doc -->
 * @see org.bayan.model.termbase.TermbasePackage#getFormKind()
 * @model
 * @generated
 */
public enum FormKind implements Enumerator {
	/**
	 * The '<em><b>PLURAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plural, broken ones above all.
	 * <!-- end-model-doc -->
	 * @see #PLURAL_VALUE
	 * @generated
	 * @ordered
	 */
	PLURAL(0, "PLURAL", "PLURAL"),

	/**
	 * The '<em><b>DUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dual.
	 * <!-- end-model-doc -->
	 * @see #DUAL_VALUE
	 * @generated
	 * @ordered
	 */
	DUAL(1, "DUAL", "DUAL"),

	/**
	 * The '<em><b>FEMININE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A feminine.
	 * <!-- end-model-doc -->
	 * @see #FEMININE_VALUE
	 * @generated
	 * @ordered
	 */
	FEMININE(2, "FEMININE", "FEMININE"),

	/**
	 * The '<em><b>GENITIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A form in the genitive or accusative.
	 * <!-- end-model-doc -->
	 * @see #GENITIVE_VALUE
	 * @generated
	 * @ordered
	 */
	GENITIVE(3, "GENITIVE", "GENITIVE"),

	/**
	 * The '<em><b>SPELLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another spelling.
	 * <!-- end-model-doc -->
	 * @see #SPELLING_VALUE
	 * @generated
	 * @ordered
	 */
	SPELLING(4, "SPELLING", "SPELLING"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other form.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "OTHER");

	/**
	 * The '<em><b>PLURAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plural, broken ones above all.
	 * <!-- end-model-doc -->
	 * @see #PLURAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PLURAL_VALUE = 0;

	/**
	 * The '<em><b>DUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dual.
	 * <!-- end-model-doc -->
	 * @see #DUAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DUAL_VALUE = 1;

	/**
	 * The '<em><b>FEMININE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A feminine.
	 * <!-- end-model-doc -->
	 * @see #FEMININE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEMININE_VALUE = 2;

	/**
	 * The '<em><b>GENITIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A form in the genitive or accusative.
	 * <!-- end-model-doc -->
	 * @see #GENITIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GENITIVE_VALUE = 3;

	/**
	 * The '<em><b>SPELLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another spelling.
	 * <!-- end-model-doc -->
	 * @see #SPELLING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPELLING_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other form.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Form Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FormKind[] VALUES_ARRAY =
		new FormKind[] {
			PLURAL,
			DUAL,
			FEMININE,
			GENITIVE,
			SPELLING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Form Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FormKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FormKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FormKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind get(int value) {
		switch (value) {
			case PLURAL_VALUE: return PLURAL;
			case DUAL_VALUE: return DUAL;
			case FEMININE_VALUE: return FEMININE;
			case GENITIVE_VALUE: return GENITIVE;
			case SPELLING_VALUE: return SPELLING;
			case OTHER_VALUE: return OTHER;
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
	private FormKind(int value, String name, String literal) {
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
	
} //FormKind
