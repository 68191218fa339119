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
 * A representation of the literals of the enumeration '<em><b>Relation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How one concept relates to another.
 * <!-- end-model-doc -->
 * @see org.bayan.model.termbase.TermbasePackage#getRelationKind()
 * @model
 * @generated
 */
public enum RelationKind implements Enumerator {
	/**
	 * The '<em><b>RELATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related.
	 * <!-- end-model-doc -->
	 * @see #RELATED_VALUE
	 * @generated
	 * @ordered
	 */
	RELATED(0, "RELATED", "RELATED"),

	/**
	 * The '<em><b>BROADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other is broader.
	 * <!-- end-model-doc -->
	 * @see #BROADER_VALUE
	 * @generated
	 * @ordered
	 */
	BROADER(1, "BROADER", "BROADER"),

	/**
	 * The '<em><b>NARROWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other is narrower.
	 * <!-- end-model-doc -->
	 * @see #NARROWER_VALUE
	 * @generated
	 * @ordered
	 */
	NARROWER(2, "NARROWER", "NARROWER"),

	/**
	 * The '<em><b>SEE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See the other.
	 * <!-- end-model-doc -->
	 * @see #SEE_VALUE
	 * @generated
	 * @ordered
	 */
	SEE(3, "SEE", "SEE"),

	/**
	 * The '<em><b>REPLACED BY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other replaces this.
	 * <!-- end-model-doc -->
	 * @see #REPLACED_BY_VALUE
	 * @generated
	 * @ordered
	 */
	REPLACED_BY(4, "REPLACED_BY", "REPLACED_BY");

	/**
	 * The '<em><b>RELATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Related.
	 * <!-- end-model-doc -->
	 * @see #RELATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RELATED_VALUE = 0;

	/**
	 * The '<em><b>BROADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other is broader.
	 * <!-- end-model-doc -->
	 * @see #BROADER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BROADER_VALUE = 1;

	/**
	 * The '<em><b>NARROWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other is narrower.
	 * <!-- end-model-doc -->
	 * @see #NARROWER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NARROWER_VALUE = 2;

	/**
	 * The '<em><b>SEE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See the other.
	 * <!-- end-model-doc -->
	 * @see #SEE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEE_VALUE = 3;

	/**
	 * The '<em><b>REPLACED BY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other replaces this.
	 * <!-- end-model-doc -->
	 * @see #REPLACED_BY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLACED_BY_VALUE = 4;

	/**
	 * An array of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationKind[] VALUES_ARRAY =
		new RelationKind[] {
			RELATED,
			BROADER,
			NARROWER,
			SEE,
			REPLACED_BY,
		};

	/**
	 * A public read-only list of all the '<em><b>Relation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationKind get(int value) {
		switch (value) {
			case RELATED_VALUE: return RELATED;
			case BROADER_VALUE: return BROADER;
			case NARROWER_VALUE: return NARROWER;
			case SEE_VALUE: return SEE;
			case REPLACED_BY_VALUE: return REPLACED_BY;
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
	private RelationKind(int value, String name, String literal) {
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
	
} //RelationKind
