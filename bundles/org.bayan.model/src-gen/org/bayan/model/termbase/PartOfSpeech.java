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
 * A representation of the literals of the enumeration '<em><b>Part Of Speech</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The part of speech (TBX partOfSpeech).
 * <!-- end-model-doc -->
 * @see org.bayan.model.termbase.TermbasePackage#getPartOfSpeech()
 * @model
 * @generated
 */
public enum PartOfSpeech implements Enumerator {
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
	 * The '<em><b>NOUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A noun.
	 * <!-- end-model-doc -->
	 * @see #NOUN_VALUE
	 * @generated
	 * @ordered
	 */
	NOUN(1, "NOUN", "NOUN"),

	/**
	 * The '<em><b>PROPER NOUN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A proper noun.
	 * <!-- end-model-doc -->
	 * @see #PROPER_NOUN_VALUE
	 * @generated
	 * @ordered
	 */
	PROPER_NOUN(2, "PROPER_NOUN", "PROPER_NOUN"),

	/**
	 * The '<em><b>VERB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A verb.
	 * <!-- end-model-doc -->
	 * @see #VERB_VALUE
	 * @generated
	 * @ordered
	 */
	VERB(3, "VERB", "VERB"),

	/**
	 * The '<em><b>ADJECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adjective.
	 * <!-- end-model-doc -->
	 * @see #ADJECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	ADJECTIVE(4, "ADJECTIVE", "ADJECTIVE"),

	/**
	 * The '<em><b>ADVERB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adverb.
	 * <!-- end-model-doc -->
	 * @see #ADVERB_VALUE
	 * @generated
	 * @ordered
	 */
	ADVERB(5, "ADVERB", "ADVERB"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

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
	 * The '<em><b>NOUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A noun.
	 * <!-- end-model-doc -->
	 * @see #NOUN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOUN_VALUE = 1;

	/**
	 * The '<em><b>PROPER NOUN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A proper noun.
	 * <!-- end-model-doc -->
	 * @see #PROPER_NOUN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROPER_NOUN_VALUE = 2;

	/**
	 * The '<em><b>VERB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A verb.
	 * <!-- end-model-doc -->
	 * @see #VERB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VERB_VALUE = 3;

	/**
	 * The '<em><b>ADJECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adjective.
	 * <!-- end-model-doc -->
	 * @see #ADJECTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADJECTIVE_VALUE = 4;

	/**
	 * The '<em><b>ADVERB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adverb.
	 * <!-- end-model-doc -->
	 * @see #ADVERB
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADVERB_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Part Of Speech</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartOfSpeech[] VALUES_ARRAY =
		new PartOfSpeech[] {
			UNSPECIFIED,
			NOUN,
			PROPER_NOUN,
			VERB,
			ADJECTIVE,
			ADVERB,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Part Of Speech</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartOfSpeech> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Part Of Speech</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartOfSpeech get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartOfSpeech result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Part Of Speech</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartOfSpeech getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartOfSpeech result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Part Of Speech</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartOfSpeech get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case NOUN_VALUE: return NOUN;
			case PROPER_NOUN_VALUE: return PROPER_NOUN;
			case VERB_VALUE: return VERB;
			case ADJECTIVE_VALUE: return ADJECTIVE;
			case ADVERB_VALUE: return ADVERB;
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
	private PartOfSpeech(int value, String name, String literal) {
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
	
} //PartOfSpeech
