/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A termbase after TBX v3 (ISO 30042:2019): concept entry, language section, term section.
 * <!-- end-model-doc -->
 * @see org.bayan.model.termbase.TermbaseFactory
 * @model kind="package"
 * @generated
 */
public interface TermbasePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "termbase";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:bayan:termbase:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "termbase";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TermbasePackage eINSTANCE = org.bayan.model.termbase.impl.TermbasePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.DescribedImpl <em>Described</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.DescribedImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getDescribed()
	 * @generated
	 */
	int DESCRIBED = 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__NOTES = 0;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__SOURCES = 1;

	/**
	 * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__CROSS_REFERENCES = 2;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__TRANSACTIONS = 3;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__FOREIGN = 4;

	/**
	 * The feature id for the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__WORKFLOW = 5;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__CUSTOMER = 6;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__PROJECT = 7;

	/**
	 * The number of structural features of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.NoteImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LANGUAGE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TYPE = 2;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.CrossReferenceImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getCrossReference()
	 * @generated
	 */
	int CROSS_REFERENCE = 2;

	/**
	 * The feature id for the '<em><b>Relation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__RELATION = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__TARGET = 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__URI = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE__TYPE = 4;

	/**
	 * The number of structural features of the '<em>Cross Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Cross Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSS_REFERENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.TransactionImpl <em>Transaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.TransactionImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTransaction()
	 * @generated
	 */
	int TRANSACTION = 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__TYPE = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__BY = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__AT = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Transaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Transaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.TermbaseImpl <em>Termbase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.TermbaseImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermbase()
	 * @generated
	 */
	int TERMBASE = 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__NOTES = DESCRIBED__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__SOURCES = DESCRIBED__SOURCES;

	/**
	 * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__CROSS_REFERENCES = DESCRIBED__CROSS_REFERENCES;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__TRANSACTIONS = DESCRIBED__TRANSACTIONS;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__FOREIGN = DESCRIBED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__WORKFLOW = DESCRIBED__WORKFLOW;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__CUSTOMER = DESCRIBED__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__PROJECT = DESCRIBED__PROJECT;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__TYPE = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__STYLE = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__LANGUAGE = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__TITLE = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__DESCRIPTION = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE__ENTRIES = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Termbase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Termbase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERMBASE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.ConceptEntryImpl <em>Concept Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.ConceptEntryImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getConceptEntry()
	 * @generated
	 */
	int CONCEPT_ENTRY = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__NOTES = DESCRIBED__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__SOURCES = DESCRIBED__SOURCES;

	/**
	 * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__CROSS_REFERENCES = DESCRIBED__CROSS_REFERENCES;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__TRANSACTIONS = DESCRIBED__TRANSACTIONS;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__FOREIGN = DESCRIBED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__WORKFLOW = DESCRIBED__WORKFLOW;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__CUSTOMER = DESCRIBED__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__PROJECT = DESCRIBED__PROJECT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__SUBJECT_FIELD = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__URI = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__GROUP = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Definitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__DEFINITIONS = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY__LANGUAGES = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Concept Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Concept Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONCEPT_ENTRY_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.DefinitionImpl <em>Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.DefinitionImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getDefinition()
	 * @generated
	 */
	int DEFINITION = 6;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION__LANGUAGE = 2;

	/**
	 * The number of structural features of the '<em>Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEFINITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.LanguageSectionImpl <em>Language Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.LanguageSectionImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getLanguageSection()
	 * @generated
	 */
	int LANGUAGE_SECTION = 7;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__NOTES = DESCRIBED__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__SOURCES = DESCRIBED__SOURCES;

	/**
	 * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__CROSS_REFERENCES = DESCRIBED__CROSS_REFERENCES;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__TRANSACTIONS = DESCRIBED__TRANSACTIONS;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__FOREIGN = DESCRIBED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__WORKFLOW = DESCRIBED__WORKFLOW;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__CUSTOMER = DESCRIBED__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__PROJECT = DESCRIBED__PROJECT;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__LANGUAGE = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__ENTRY = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Definitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__DEFINITIONS = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION__TERMS = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Language Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Language Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANGUAGE_SECTION_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.TermSectionImpl <em>Term Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.TermSectionImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermSection()
	 * @generated
	 */
	int TERM_SECTION = 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__NOTES = DESCRIBED__NOTES;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__SOURCES = DESCRIBED__SOURCES;

	/**
	 * The feature id for the '<em><b>Cross References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__CROSS_REFERENCES = DESCRIBED__CROSS_REFERENCES;

	/**
	 * The feature id for the '<em><b>Transactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__TRANSACTIONS = DESCRIBED__TRANSACTIONS;

	/**
	 * The feature id for the '<em><b>Foreign</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__FOREIGN = DESCRIBED__FOREIGN;

	/**
	 * The feature id for the '<em><b>Workflow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__WORKFLOW = DESCRIBED__WORKFLOW;

	/**
	 * The feature id for the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__CUSTOMER = DESCRIBED__CUSTOMER;

	/**
	 * The feature id for the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__PROJECT = DESCRIBED__PROJECT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__TERM = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Section</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__SECTION = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__STATUS = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__TYPE = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Part Of Speech</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__PART_OF_SPEECH = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__GENDER = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__NUMBER = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__FORMS = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Contexts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__CONTEXTS = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Transliteration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__TRANSLITERATION = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Geographical Usage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__GEOGRAPHICAL_USAGE = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Issuing Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__ISSUING_BODY = DESCRIBED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__REGISTER = DESCRIBED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Term Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__TERM_LOCATION = DESCRIBED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__VALID_FROM = DESCRIBED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__VALID_TO = DESCRIBED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__RELIABILITY = DESCRIBED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Exact Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__EXACT_ONLY = DESCRIBED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Case Sensitive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__CASE_SENSITIVE = DESCRIBED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Never Stem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION__NEVER_STEM = DESCRIBED_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Term Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 21;

	/**
	 * The number of operations of the '<em>Term Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_SECTION_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.TermFormImpl <em>Term Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.TermFormImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermForm()
	 * @generated
	 */
	int TERM_FORM = 9;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FORM__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FORM__KIND = 1;

	/**
	 * The number of structural features of the '<em>Term Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FORM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Term Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FORM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.impl.TermContextImpl <em>Term Context</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.impl.TermContextImpl
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermContext()
	 * @generated
	 */
	int TERM_CONTEXT = 10;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_CONTEXT__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_CONTEXT__SOURCE = 1;

	/**
	 * The number of structural features of the '<em>Term Context</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_CONTEXT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Term Context</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_CONTEXT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.TermStatus <em>Term Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.TermStatus
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermStatus()
	 * @generated
	 */
	int TERM_STATUS = 11;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.TermType <em>Term Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.TermType
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermType()
	 * @generated
	 */
	int TERM_TYPE = 12;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.PartOfSpeech <em>Part Of Speech</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.PartOfSpeech
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getPartOfSpeech()
	 * @generated
	 */
	int PART_OF_SPEECH = 13;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.GrammaticalGender <em>Grammatical Gender</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.GrammaticalGender
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getGrammaticalGender()
	 * @generated
	 */
	int GRAMMATICAL_GENDER = 14;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.GrammaticalNumber <em>Grammatical Number</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.GrammaticalNumber
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getGrammaticalNumber()
	 * @generated
	 */
	int GRAMMATICAL_NUMBER = 15;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.WorkflowState <em>Workflow State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.WorkflowState
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getWorkflowState()
	 * @generated
	 */
	int WORKFLOW_STATE = 16;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.RelationKind
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 17;

	/**
	 * The meta object id for the '{@link org.bayan.model.termbase.FormKind <em>Form Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.termbase.FormKind
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getFormKind()
	 * @generated
	 */
	int FORM_KIND = 18;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 19;


	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.Described <em>Described</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Described</em>'.
	 * @see org.bayan.model.termbase.Described
	 * @generated
	 */
	EClass getDescribed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.Described#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.bayan.model.termbase.Described#getNotes()
	 * @see #getDescribed()
	 * @generated
	 */
	EReference getDescribed_Notes();

	/**
	 * Returns the meta object for the attribute list '{@link org.bayan.model.termbase.Described#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.bayan.model.termbase.Described#getSources()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.Described#getCrossReferences <em>Cross References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cross References</em>'.
	 * @see org.bayan.model.termbase.Described#getCrossReferences()
	 * @see #getDescribed()
	 * @generated
	 */
	EReference getDescribed_CrossReferences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.Described#getTransactions <em>Transactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transactions</em>'.
	 * @see org.bayan.model.termbase.Described#getTransactions()
	 * @see #getDescribed()
	 * @generated
	 */
	EReference getDescribed_Transactions();

	/**
	 * Returns the meta object for the attribute list '{@link org.bayan.model.termbase.Described#getForeign <em>Foreign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Foreign</em>'.
	 * @see org.bayan.model.termbase.Described#getForeign()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Foreign();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Described#getWorkflow <em>Workflow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workflow</em>'.
	 * @see org.bayan.model.termbase.Described#getWorkflow()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Workflow();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Described#getCustomer <em>Customer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Customer</em>'.
	 * @see org.bayan.model.termbase.Described#getCustomer()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Customer();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Described#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Project</em>'.
	 * @see org.bayan.model.termbase.Described#getProject()
	 * @see #getDescribed()
	 * @generated
	 */
	EAttribute getDescribed_Project();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.bayan.model.termbase.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.termbase.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Note#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.bayan.model.termbase.Note#getLanguage()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Note#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.termbase.Note#getType()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Type();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.CrossReference <em>Cross Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cross Reference</em>'.
	 * @see org.bayan.model.termbase.CrossReference
	 * @generated
	 */
	EClass getCrossReference();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.CrossReference#getRelation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relation</em>'.
	 * @see org.bayan.model.termbase.CrossReference#getRelation()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Relation();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.CrossReference#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.bayan.model.termbase.CrossReference#getTarget()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.CrossReference#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.bayan.model.termbase.CrossReference#getUri()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.CrossReference#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.termbase.CrossReference#getText()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.CrossReference#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.termbase.CrossReference#getType()
	 * @see #getCrossReference()
	 * @generated
	 */
	EAttribute getCrossReference_Type();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.Transaction <em>Transaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transaction</em>'.
	 * @see org.bayan.model.termbase.Transaction
	 * @generated
	 */
	EClass getTransaction();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Transaction#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.termbase.Transaction#getType()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Transaction#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.bayan.model.termbase.Transaction#getBy()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_By();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Transaction#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.bayan.model.termbase.Transaction#getAt()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_At();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Transaction#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.bayan.model.termbase.Transaction#getNote()
	 * @see #getTransaction()
	 * @generated
	 */
	EAttribute getTransaction_Note();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.Termbase <em>Termbase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Termbase</em>'.
	 * @see org.bayan.model.termbase.Termbase
	 * @generated
	 */
	EClass getTermbase();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Termbase#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.termbase.Termbase#getType()
	 * @see #getTermbase()
	 * @generated
	 */
	EAttribute getTermbase_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Termbase#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.bayan.model.termbase.Termbase#getStyle()
	 * @see #getTermbase()
	 * @generated
	 */
	EAttribute getTermbase_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Termbase#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.bayan.model.termbase.Termbase#getLanguage()
	 * @see #getTermbase()
	 * @generated
	 */
	EAttribute getTermbase_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Termbase#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.bayan.model.termbase.Termbase#getTitle()
	 * @see #getTermbase()
	 * @generated
	 */
	EAttribute getTermbase_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Termbase#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.bayan.model.termbase.Termbase#getDescription()
	 * @see #getTermbase()
	 * @generated
	 */
	EAttribute getTermbase_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.Termbase#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.bayan.model.termbase.Termbase#getEntries()
	 * @see #getTermbase()
	 * @generated
	 */
	EReference getTermbase_Entries();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.ConceptEntry <em>Concept Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Concept Entry</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry
	 * @generated
	 */
	EClass getConceptEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.ConceptEntry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#getId()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EAttribute getConceptEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.ConceptEntry#getSubjectField <em>Subject Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Field</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#getSubjectField()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EAttribute getConceptEntry_SubjectField();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.ConceptEntry#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#getUri()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EAttribute getConceptEntry_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.ConceptEntry#isGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#isGroup()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EAttribute getConceptEntry_Group();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.ConceptEntry#getDefinitions <em>Definitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Definitions</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#getDefinitions()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EReference getConceptEntry_Definitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.ConceptEntry#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Languages</em>'.
	 * @see org.bayan.model.termbase.ConceptEntry#getLanguages()
	 * @see #getConceptEntry()
	 * @generated
	 */
	EReference getConceptEntry_Languages();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.Definition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definition</em>'.
	 * @see org.bayan.model.termbase.Definition
	 * @generated
	 */
	EClass getDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Definition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.termbase.Definition#getText()
	 * @see #getDefinition()
	 * @generated
	 */
	EAttribute getDefinition_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Definition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.bayan.model.termbase.Definition#getSource()
	 * @see #getDefinition()
	 * @generated
	 */
	EAttribute getDefinition_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.Definition#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.bayan.model.termbase.Definition#getLanguage()
	 * @see #getDefinition()
	 * @generated
	 */
	EAttribute getDefinition_Language();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.LanguageSection <em>Language Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Language Section</em>'.
	 * @see org.bayan.model.termbase.LanguageSection
	 * @generated
	 */
	EClass getLanguageSection();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.LanguageSection#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.bayan.model.termbase.LanguageSection#getLanguage()
	 * @see #getLanguageSection()
	 * @generated
	 */
	EAttribute getLanguageSection_Language();

	/**
	 * Returns the meta object for the container reference '{@link org.bayan.model.termbase.LanguageSection#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Entry</em>'.
	 * @see org.bayan.model.termbase.LanguageSection#getEntry()
	 * @see #getLanguageSection()
	 * @generated
	 */
	EReference getLanguageSection_Entry();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.LanguageSection#getDefinitions <em>Definitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Definitions</em>'.
	 * @see org.bayan.model.termbase.LanguageSection#getDefinitions()
	 * @see #getLanguageSection()
	 * @generated
	 */
	EReference getLanguageSection_Definitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.LanguageSection#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.bayan.model.termbase.LanguageSection#getTerms()
	 * @see #getLanguageSection()
	 * @generated
	 */
	EReference getLanguageSection_Terms();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.TermSection <em>Term Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term Section</em>'.
	 * @see org.bayan.model.termbase.TermSection
	 * @generated
	 */
	EClass getTermSection();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.termbase.TermSection#getId()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.bayan.model.termbase.TermSection#getTerm()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Term();

	/**
	 * Returns the meta object for the container reference '{@link org.bayan.model.termbase.TermSection#getSection <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Section</em>'.
	 * @see org.bayan.model.termbase.TermSection#getSection()
	 * @see #getTermSection()
	 * @generated
	 */
	EReference getTermSection_Section();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.bayan.model.termbase.TermSection#getStatus()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.termbase.TermSection#getType()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getPartOfSpeech <em>Part Of Speech</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part Of Speech</em>'.
	 * @see org.bayan.model.termbase.TermSection#getPartOfSpeech()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_PartOfSpeech();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getGender <em>Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gender</em>'.
	 * @see org.bayan.model.termbase.TermSection#getGender()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Gender();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.bayan.model.termbase.TermSection#getNumber()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Number();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.TermSection#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.bayan.model.termbase.TermSection#getForms()
	 * @see #getTermSection()
	 * @generated
	 */
	EReference getTermSection_Forms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.termbase.TermSection#getContexts <em>Contexts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contexts</em>'.
	 * @see org.bayan.model.termbase.TermSection#getContexts()
	 * @see #getTermSection()
	 * @generated
	 */
	EReference getTermSection_Contexts();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getTransliteration <em>Transliteration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transliteration</em>'.
	 * @see org.bayan.model.termbase.TermSection#getTransliteration()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Transliteration();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getGeographicalUsage <em>Geographical Usage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geographical Usage</em>'.
	 * @see org.bayan.model.termbase.TermSection#getGeographicalUsage()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_GeographicalUsage();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getIssuingBody <em>Issuing Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuing Body</em>'.
	 * @see org.bayan.model.termbase.TermSection#getIssuingBody()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_IssuingBody();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register</em>'.
	 * @see org.bayan.model.termbase.TermSection#getRegister()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Register();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getTermLocation <em>Term Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term Location</em>'.
	 * @see org.bayan.model.termbase.TermSection#getTermLocation()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_TermLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.bayan.model.termbase.TermSection#getValidFrom()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.bayan.model.termbase.TermSection#getValidTo()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#getReliability <em>Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability</em>'.
	 * @see org.bayan.model.termbase.TermSection#getReliability()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_Reliability();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#isExactOnly <em>Exact Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact Only</em>'.
	 * @see org.bayan.model.termbase.TermSection#isExactOnly()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_ExactOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#isCaseSensitive <em>Case Sensitive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Sensitive</em>'.
	 * @see org.bayan.model.termbase.TermSection#isCaseSensitive()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_CaseSensitive();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermSection#isNeverStem <em>Never Stem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Never Stem</em>'.
	 * @see org.bayan.model.termbase.TermSection#isNeverStem()
	 * @see #getTermSection()
	 * @generated
	 */
	EAttribute getTermSection_NeverStem();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.TermForm <em>Term Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term Form</em>'.
	 * @see org.bayan.model.termbase.TermForm
	 * @generated
	 */
	EClass getTermForm();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermForm#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.termbase.TermForm#getText()
	 * @see #getTermForm()
	 * @generated
	 */
	EAttribute getTermForm_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermForm#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.bayan.model.termbase.TermForm#getKind()
	 * @see #getTermForm()
	 * @generated
	 */
	EAttribute getTermForm_Kind();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.termbase.TermContext <em>Term Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term Context</em>'.
	 * @see org.bayan.model.termbase.TermContext
	 * @generated
	 */
	EClass getTermContext();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermContext#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.termbase.TermContext#getText()
	 * @see #getTermContext()
	 * @generated
	 */
	EAttribute getTermContext_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.termbase.TermContext#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.bayan.model.termbase.TermContext#getSource()
	 * @see #getTermContext()
	 * @generated
	 */
	EAttribute getTermContext_Source();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.TermStatus <em>Term Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Status</em>'.
	 * @see org.bayan.model.termbase.TermStatus
	 * @generated
	 */
	EEnum getTermStatus();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.TermType <em>Term Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Type</em>'.
	 * @see org.bayan.model.termbase.TermType
	 * @generated
	 */
	EEnum getTermType();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.PartOfSpeech <em>Part Of Speech</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Part Of Speech</em>'.
	 * @see org.bayan.model.termbase.PartOfSpeech
	 * @generated
	 */
	EEnum getPartOfSpeech();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.GrammaticalGender <em>Grammatical Gender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grammatical Gender</em>'.
	 * @see org.bayan.model.termbase.GrammaticalGender
	 * @generated
	 */
	EEnum getGrammaticalGender();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.GrammaticalNumber <em>Grammatical Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grammatical Number</em>'.
	 * @see org.bayan.model.termbase.GrammaticalNumber
	 * @generated
	 */
	EEnum getGrammaticalNumber();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.WorkflowState <em>Workflow State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Workflow State</em>'.
	 * @see org.bayan.model.termbase.WorkflowState
	 * @generated
	 */
	EEnum getWorkflowState();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.bayan.model.termbase.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.termbase.FormKind <em>Form Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Form Kind</em>'.
	 * @see org.bayan.model.termbase.FormKind
	 * @generated
	 */
	EEnum getFormKind();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time in UTC, written as ISO 8601 with a final Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TermbaseFactory getTermbaseFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.DescribedImpl <em>Described</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.DescribedImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getDescribed()
		 * @generated
		 */
		EClass DESCRIBED = eINSTANCE.getDescribed();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED__NOTES = eINSTANCE.getDescribed_Notes();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__SOURCES = eINSTANCE.getDescribed_Sources();

		/**
		 * The meta object literal for the '<em><b>Cross References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED__CROSS_REFERENCES = eINSTANCE.getDescribed_CrossReferences();

		/**
		 * The meta object literal for the '<em><b>Transactions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED__TRANSACTIONS = eINSTANCE.getDescribed_Transactions();

		/**
		 * The meta object literal for the '<em><b>Foreign</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__FOREIGN = eINSTANCE.getDescribed_Foreign();

		/**
		 * The meta object literal for the '<em><b>Workflow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__WORKFLOW = eINSTANCE.getDescribed_Workflow();

		/**
		 * The meta object literal for the '<em><b>Customer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__CUSTOMER = eINSTANCE.getDescribed_Customer();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIBED__PROJECT = eINSTANCE.getDescribed_Project();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.NoteImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__LANGUAGE = eINSTANCE.getNote_Language();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TYPE = eINSTANCE.getNote_Type();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.CrossReferenceImpl <em>Cross Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.CrossReferenceImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getCrossReference()
		 * @generated
		 */
		EClass CROSS_REFERENCE = eINSTANCE.getCrossReference();

		/**
		 * The meta object literal for the '<em><b>Relation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__RELATION = eINSTANCE.getCrossReference_Relation();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__TARGET = eINSTANCE.getCrossReference_Target();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__URI = eINSTANCE.getCrossReference_Uri();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__TEXT = eINSTANCE.getCrossReference_Text();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSS_REFERENCE__TYPE = eINSTANCE.getCrossReference_Type();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.TransactionImpl <em>Transaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.TransactionImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTransaction()
		 * @generated
		 */
		EClass TRANSACTION = eINSTANCE.getTransaction();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__TYPE = eINSTANCE.getTransaction_Type();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__BY = eINSTANCE.getTransaction_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__AT = eINSTANCE.getTransaction_At();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSACTION__NOTE = eINSTANCE.getTransaction_Note();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.TermbaseImpl <em>Termbase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.TermbaseImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermbase()
		 * @generated
		 */
		EClass TERMBASE = eINSTANCE.getTermbase();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERMBASE__TYPE = eINSTANCE.getTermbase_Type();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERMBASE__STYLE = eINSTANCE.getTermbase_Style();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERMBASE__LANGUAGE = eINSTANCE.getTermbase_Language();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERMBASE__TITLE = eINSTANCE.getTermbase_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERMBASE__DESCRIPTION = eINSTANCE.getTermbase_Description();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERMBASE__ENTRIES = eINSTANCE.getTermbase_Entries();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.ConceptEntryImpl <em>Concept Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.ConceptEntryImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getConceptEntry()
		 * @generated
		 */
		EClass CONCEPT_ENTRY = eINSTANCE.getConceptEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT_ENTRY__ID = eINSTANCE.getConceptEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Subject Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT_ENTRY__SUBJECT_FIELD = eINSTANCE.getConceptEntry_SubjectField();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT_ENTRY__URI = eINSTANCE.getConceptEntry_Uri();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONCEPT_ENTRY__GROUP = eINSTANCE.getConceptEntry_Group();

		/**
		 * The meta object literal for the '<em><b>Definitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT_ENTRY__DEFINITIONS = eINSTANCE.getConceptEntry_Definitions();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONCEPT_ENTRY__LANGUAGES = eINSTANCE.getConceptEntry_Languages();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.DefinitionImpl <em>Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.DefinitionImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getDefinition()
		 * @generated
		 */
		EClass DEFINITION = eINSTANCE.getDefinition();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFINITION__TEXT = eINSTANCE.getDefinition_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFINITION__SOURCE = eINSTANCE.getDefinition_Source();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEFINITION__LANGUAGE = eINSTANCE.getDefinition_Language();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.LanguageSectionImpl <em>Language Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.LanguageSectionImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getLanguageSection()
		 * @generated
		 */
		EClass LANGUAGE_SECTION = eINSTANCE.getLanguageSection();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANGUAGE_SECTION__LANGUAGE = eINSTANCE.getLanguageSection_Language();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_SECTION__ENTRY = eINSTANCE.getLanguageSection_Entry();

		/**
		 * The meta object literal for the '<em><b>Definitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_SECTION__DEFINITIONS = eINSTANCE.getLanguageSection_Definitions();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LANGUAGE_SECTION__TERMS = eINSTANCE.getLanguageSection_Terms();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.TermSectionImpl <em>Term Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.TermSectionImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermSection()
		 * @generated
		 */
		EClass TERM_SECTION = eINSTANCE.getTermSection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__ID = eINSTANCE.getTermSection_Id();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__TERM = eINSTANCE.getTermSection_Term();

		/**
		 * The meta object literal for the '<em><b>Section</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM_SECTION__SECTION = eINSTANCE.getTermSection_Section();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__STATUS = eINSTANCE.getTermSection_Status();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__TYPE = eINSTANCE.getTermSection_Type();

		/**
		 * The meta object literal for the '<em><b>Part Of Speech</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__PART_OF_SPEECH = eINSTANCE.getTermSection_PartOfSpeech();

		/**
		 * The meta object literal for the '<em><b>Gender</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__GENDER = eINSTANCE.getTermSection_Gender();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__NUMBER = eINSTANCE.getTermSection_Number();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM_SECTION__FORMS = eINSTANCE.getTermSection_Forms();

		/**
		 * The meta object literal for the '<em><b>Contexts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM_SECTION__CONTEXTS = eINSTANCE.getTermSection_Contexts();

		/**
		 * The meta object literal for the '<em><b>Transliteration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__TRANSLITERATION = eINSTANCE.getTermSection_Transliteration();

		/**
		 * The meta object literal for the '<em><b>Geographical Usage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__GEOGRAPHICAL_USAGE = eINSTANCE.getTermSection_GeographicalUsage();

		/**
		 * The meta object literal for the '<em><b>Issuing Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__ISSUING_BODY = eINSTANCE.getTermSection_IssuingBody();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__REGISTER = eINSTANCE.getTermSection_Register();

		/**
		 * The meta object literal for the '<em><b>Term Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__TERM_LOCATION = eINSTANCE.getTermSection_TermLocation();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__VALID_FROM = eINSTANCE.getTermSection_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__VALID_TO = eINSTANCE.getTermSection_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Reliability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__RELIABILITY = eINSTANCE.getTermSection_Reliability();

		/**
		 * The meta object literal for the '<em><b>Exact Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__EXACT_ONLY = eINSTANCE.getTermSection_ExactOnly();

		/**
		 * The meta object literal for the '<em><b>Case Sensitive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__CASE_SENSITIVE = eINSTANCE.getTermSection_CaseSensitive();

		/**
		 * The meta object literal for the '<em><b>Never Stem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_SECTION__NEVER_STEM = eINSTANCE.getTermSection_NeverStem();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.TermFormImpl <em>Term Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.TermFormImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermForm()
		 * @generated
		 */
		EClass TERM_FORM = eINSTANCE.getTermForm();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_FORM__TEXT = eINSTANCE.getTermForm_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_FORM__KIND = eINSTANCE.getTermForm_Kind();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.impl.TermContextImpl <em>Term Context</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.impl.TermContextImpl
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermContext()
		 * @generated
		 */
		EClass TERM_CONTEXT = eINSTANCE.getTermContext();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_CONTEXT__TEXT = eINSTANCE.getTermContext_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM_CONTEXT__SOURCE = eINSTANCE.getTermContext_Source();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.TermStatus <em>Term Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.TermStatus
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermStatus()
		 * @generated
		 */
		EEnum TERM_STATUS = eINSTANCE.getTermStatus();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.TermType <em>Term Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.TermType
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getTermType()
		 * @generated
		 */
		EEnum TERM_TYPE = eINSTANCE.getTermType();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.PartOfSpeech <em>Part Of Speech</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.PartOfSpeech
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getPartOfSpeech()
		 * @generated
		 */
		EEnum PART_OF_SPEECH = eINSTANCE.getPartOfSpeech();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.GrammaticalGender <em>Grammatical Gender</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.GrammaticalGender
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getGrammaticalGender()
		 * @generated
		 */
		EEnum GRAMMATICAL_GENDER = eINSTANCE.getGrammaticalGender();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.GrammaticalNumber <em>Grammatical Number</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.GrammaticalNumber
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getGrammaticalNumber()
		 * @generated
		 */
		EEnum GRAMMATICAL_NUMBER = eINSTANCE.getGrammaticalNumber();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.WorkflowState <em>Workflow State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.WorkflowState
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getWorkflowState()
		 * @generated
		 */
		EEnum WORKFLOW_STATE = eINSTANCE.getWorkflowState();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.RelationKind
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getRelationKind()
		 * @generated
		 */
		EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link org.bayan.model.termbase.FormKind <em>Form Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.termbase.FormKind
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getFormKind()
		 * @generated
		 */
		EEnum FORM_KIND = eINSTANCE.getFormKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.bayan.model.termbase.impl.TermbasePackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //TermbasePackage
