/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

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
 * A bitext project: texts, segments and the alignment between them.
 * <!-- end-model-doc -->
 * @see org.bayan.model.bitext.BitextFactory
 * @model kind="package"
 * @generated
 */
public interface BitextPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "bitext";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:bayan:bitext:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "bitext";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BitextPackage eINSTANCE = org.bayan.model.bitext.impl.BitextPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.DescribedImpl <em>Described</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.DescribedImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getDescribed()
	 * @generated
	 */
	int DESCRIBED = 0;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED__PROPERTIES = 0;

	/**
	 * The number of structural features of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Described</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIBED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.PropertyImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.BitextProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.BitextProjectImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBitextProject()
	 * @generated
	 */
	int BITEXT_PROJECT = 2;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__FORMAT_VERSION = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__ID = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__NAME = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__CREATED = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__CREATED_BY = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__MODIFIED = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__MODIFIED_BY = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Generator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__GENERATOR = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__SOURCE = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__TARGETS = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Alignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__ALIGNMENTS = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__RESOURCES = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Dismissals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT__DISMISSALS = DESCRIBED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BITEXT_PROJECT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.ResourceReferenceImpl <em>Resource Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.ResourceReferenceImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getResourceReference()
	 * @generated
	 */
	int RESOURCE_REFERENCE = 3;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__KIND = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__URI = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__NAME = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Writable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__WRITABLE = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__ENABLED = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Penalty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE__PENALTY = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Resource Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Resource Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_REFERENCE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.TextImpl <em>Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.TextImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getText()
	 * @generated
	 */
	int TEXT = 4;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LANGUAGE = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__ORIGIN = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Appended</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__APPENDED = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__RAW = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LAST_UNIT = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Last Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__LAST_SEGMENT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT__UNITS = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.OriginImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 5;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__FILE = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__TITLE = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__PUBLISHER = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__AUTHOR = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__DATE = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Symbol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__SYMBOL = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__MEDIA_TYPE = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__ENCODING = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Retrieved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__RETRIEVED = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__CHECKSUM = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__RIGHTS = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.TextUnitImpl <em>Text Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.TextUnitImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTextUnit()
	 * @generated
	 */
	int TEXT_UNIT = 6;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__KIND = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__LEVEL = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__LABEL = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__START = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__END = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__LOCATOR = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__DOCUMENT = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__PARENT = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT__SEGMENTS = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Text Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Text Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_UNIT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.SegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.SegmentImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getSegment()
	 * @generated
	 */
	int SEGMENT = 7;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__UNIT = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__TEXT = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__START = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__END = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CODES = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>State By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE_BY = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>State At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__STATE_AT = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Edited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__EDITED = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__LOCKED = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CREATED = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__CREATED_BY = DESCRIBED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__MODIFIED = DESCRIBED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__MODIFIED_BY = DESCRIBED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__COMMENTS = DESCRIBED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Bookmarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT__BOOKMARKS = DESCRIBED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEGMENT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.InlineCodeImpl <em>Inline Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.InlineCodeImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInlineCode()
	 * @generated
	 */
	int INLINE_CODE = 8;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__KIND = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__OFFSET = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__TYPE = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__DATA = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Display</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__DISPLAY = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Equivalent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__EQUIVALENT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deletable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__DELETABLE = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Copyable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__COPYABLE = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Movable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE__MOVABLE = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Inline Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Inline Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INLINE_CODE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.CommentImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 9;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__AUTHOR = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__CREATED = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__RESOLVED = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__START = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__END = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.BookmarkImpl <em>Bookmark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.BookmarkImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBookmark()
	 * @generated
	 */
	int BOOKMARK = 10;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__LABEL = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__AUTHOR = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK__CREATED = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Bookmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Bookmark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOKMARK_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.AlignmentImpl <em>Alignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.AlignmentImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getAlignment()
	 * @generated
	 */
	int ALIGNMENT = 11;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__TARGET = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aligner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__ALIGNER = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__CREATED = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__CREATED_BY = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Last Bead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__LAST_BEAD = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Beads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT__BEADS = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Alignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Alignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALIGNMENT_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.BeadImpl <em>Bead</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.BeadImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBead()
	 * @generated
	 */
	int BEAD = 12;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__ID = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__SOURCE = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__TARGET = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__STATUS = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Link Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__LINK_TYPE = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__ORIGIN = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__CONFIDENCE = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__COST = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__NOTE = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__EVIDENCE = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__CREATED = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__CREATED_BY = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__MODIFIED = DESCRIBED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD__MODIFIED_BY = DESCRIBED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Bead</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Bead</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAD_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.EvidenceImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 13;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__WEIGHT = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE_SEGMENT = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE_START = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE_END = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE_TEXT = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target Segment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TARGET_SEGMENT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Target Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TARGET_START = DESCRIBED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TARGET_END = DESCRIBED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Target Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TARGET_TEXT = DESCRIBED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__REFERENCE = DESCRIBED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.impl.DismissalImpl <em>Dismissal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.impl.DismissalImpl
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getDismissal()
	 * @generated
	 */
	int DISMISSAL = 14;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__PROPERTIES = DESCRIBED__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__CHECK = DESCRIBED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__FINDING = DESCRIBED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__SEGMENTS = DESCRIBED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__REASON = DESCRIBED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__BY = DESCRIBED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL__AT = DESCRIBED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dismissal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL_FEATURE_COUNT = DESCRIBED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Dismissal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISMISSAL_OPERATION_COUNT = DESCRIBED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.TextUnitKind <em>Text Unit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.TextUnitKind
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTextUnitKind()
	 * @generated
	 */
	int TEXT_UNIT_KIND = 15;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.TranslationState <em>Translation State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.TranslationState
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTranslationState()
	 * @generated
	 */
	int TRANSLATION_STATE = 16;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.BeadStatus <em>Bead Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.BeadStatus
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBeadStatus()
	 * @generated
	 */
	int BEAD_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.LinkType <em>Link Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.LinkType
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getLinkType()
	 * @generated
	 */
	int LINK_TYPE = 18;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.BeadOrigin <em>Bead Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.BeadOrigin
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBeadOrigin()
	 * @generated
	 */
	int BEAD_ORIGIN = 19;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.EvidenceKind
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 20;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.InlineCodeKind <em>Inline Code Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.InlineCodeKind
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInlineCodeKind()
	 * @generated
	 */
	int INLINE_CODE_KIND = 21;

	/**
	 * The meta object id for the '{@link org.bayan.model.bitext.ResourceKind <em>Resource Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.bayan.model.bitext.ResourceKind
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getResourceKind()
	 * @generated
	 */
	int RESOURCE_KIND = 22;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 23;


	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Described <em>Described</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Described</em>'.
	 * @see org.bayan.model.bitext.Described
	 * @generated
	 */
	EClass getDescribed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Described#getProperties <em>Properties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Properties</em>'.
	 * @see org.bayan.model.bitext.Described#getProperties()
	 * @see #getDescribed()
	 * @generated
	 */
	EReference getDescribed_Properties();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.bayan.model.bitext.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Property#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.bayan.model.bitext.Property#getName()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.bayan.model.bitext.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.BitextProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.bayan.model.bitext.BitextProject
	 * @generated
	 */
	EClass getBitextProject();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getFormatVersion()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getId()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getName()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getCreated()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getCreatedBy()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getModified()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getModifiedBy <em>Modified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified By</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getModifiedBy()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_ModifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.BitextProject#getGenerator <em>Generator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generator</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getGenerator()
	 * @see #getBitextProject()
	 * @generated
	 */
	EAttribute getBitextProject_Generator();

	/**
	 * Returns the meta object for the containment reference '{@link org.bayan.model.bitext.BitextProject#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getSource()
	 * @see #getBitextProject()
	 * @generated
	 */
	EReference getBitextProject_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.BitextProject#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getTargets()
	 * @see #getBitextProject()
	 * @generated
	 */
	EReference getBitextProject_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.BitextProject#getAlignments <em>Alignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alignments</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getAlignments()
	 * @see #getBitextProject()
	 * @generated
	 */
	EReference getBitextProject_Alignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.BitextProject#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getResources()
	 * @see #getBitextProject()
	 * @generated
	 */
	EReference getBitextProject_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.BitextProject#getDismissals <em>Dismissals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dismissals</em>'.
	 * @see org.bayan.model.bitext.BitextProject#getDismissals()
	 * @see #getBitextProject()
	 * @generated
	 */
	EReference getBitextProject_Dismissals();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.ResourceReference <em>Resource Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource Reference</em>'.
	 * @see org.bayan.model.bitext.ResourceReference
	 * @generated
	 */
	EClass getResourceReference();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#getKind()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#getUri()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#getName()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#isWritable <em>Writable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writable</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#isWritable()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Writable();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#isEnabled()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.ResourceReference#getPenalty <em>Penalty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Penalty</em>'.
	 * @see org.bayan.model.bitext.ResourceReference#getPenalty()
	 * @see #getResourceReference()
	 * @generated
	 */
	EAttribute getResourceReference_Penalty();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Text <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text</em>'.
	 * @see org.bayan.model.bitext.Text
	 * @generated
	 */
	EClass getText();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Text#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.Text#getId()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Text#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.bayan.model.bitext.Text#getLanguage()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Language();

	/**
	 * Returns the meta object for the containment reference '{@link org.bayan.model.bitext.Text#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Origin</em>'.
	 * @see org.bayan.model.bitext.Text#getOrigin()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Origin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Text#getAppended <em>Appended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Appended</em>'.
	 * @see org.bayan.model.bitext.Text#getAppended()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Appended();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Text#getRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.bayan.model.bitext.Text#getRaw()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_Raw();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Text#getLastUnit <em>Last Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Unit</em>'.
	 * @see org.bayan.model.bitext.Text#getLastUnit()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_LastUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Text#getLastSegment <em>Last Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Segment</em>'.
	 * @see org.bayan.model.bitext.Text#getLastSegment()
	 * @see #getText()
	 * @generated
	 */
	EAttribute getText_LastSegment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Text#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.bayan.model.bitext.Text#getUnits()
	 * @see #getText()
	 * @generated
	 */
	EReference getText_Units();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.bayan.model.bitext.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.bayan.model.bitext.Origin#getFile()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_File();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.bayan.model.bitext.Origin#getTitle()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.bayan.model.bitext.Origin#getPublisher()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.bayan.model.bitext.Origin#getAuthor()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.bayan.model.bitext.Origin#getDate()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getSymbol <em>Symbol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbol</em>'.
	 * @see org.bayan.model.bitext.Origin#getSymbol()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Symbol();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.bayan.model.bitext.Origin#getMediaType()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.bayan.model.bitext.Origin#getEncoding()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getRetrieved <em>Retrieved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retrieved</em>'.
	 * @see org.bayan.model.bitext.Origin#getRetrieved()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Retrieved();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getChecksum <em>Checksum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checksum</em>'.
	 * @see org.bayan.model.bitext.Origin#getChecksum()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Checksum();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Origin#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.bayan.model.bitext.Origin#getRights()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Rights();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.TextUnit <em>Text Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Unit</em>'.
	 * @see org.bayan.model.bitext.TextUnit
	 * @generated
	 */
	EClass getTextUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getId()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getKind()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getLevel()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getLabel()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getStart()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getEnd()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_End();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.TextUnit#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getLocator()
	 * @see #getTextUnit()
	 * @generated
	 */
	EAttribute getTextUnit_Locator();

	/**
	 * Returns the meta object for the reference '{@link org.bayan.model.bitext.TextUnit#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getDocument()
	 * @see #getTextUnit()
	 * @generated
	 */
	EReference getTextUnit_Document();

	/**
	 * Returns the meta object for the reference '{@link org.bayan.model.bitext.TextUnit#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getParent()
	 * @see #getTextUnit()
	 * @generated
	 */
	EReference getTextUnit_Parent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.TextUnit#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.bayan.model.bitext.TextUnit#getSegments()
	 * @see #getTextUnit()
	 * @generated
	 */
	EReference getTextUnit_Segments();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Segment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.bayan.model.bitext.Segment
	 * @generated
	 */
	EClass getSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.Segment#getId()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Id();

	/**
	 * Returns the meta object for the container reference '{@link org.bayan.model.bitext.Segment#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Unit</em>'.
	 * @see org.bayan.model.bitext.Segment#getUnit()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.bitext.Segment#getText()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.bayan.model.bitext.Segment#getStart()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.bayan.model.bitext.Segment#getEnd()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_End();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Segment#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.bayan.model.bitext.Segment#getCodes()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.bayan.model.bitext.Segment#getState()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getStateBy <em>State By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State By</em>'.
	 * @see org.bayan.model.bitext.Segment#getStateBy()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_StateBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getStateAt <em>State At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State At</em>'.
	 * @see org.bayan.model.bitext.Segment#getStateAt()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_StateAt();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#isEdited <em>Edited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edited</em>'.
	 * @see org.bayan.model.bitext.Segment#isEdited()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Edited();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.bayan.model.bitext.Segment#isLocked()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Locked();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.Segment#getCreated()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.bayan.model.bitext.Segment#getCreatedBy()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.bayan.model.bitext.Segment#getModified()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Segment#getModifiedBy <em>Modified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified By</em>'.
	 * @see org.bayan.model.bitext.Segment#getModifiedBy()
	 * @see #getSegment()
	 * @generated
	 */
	EAttribute getSegment_ModifiedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Segment#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.bayan.model.bitext.Segment#getComments()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Comments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Segment#getBookmarks <em>Bookmarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bookmarks</em>'.
	 * @see org.bayan.model.bitext.Segment#getBookmarks()
	 * @see #getSegment()
	 * @generated
	 */
	EReference getSegment_Bookmarks();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.InlineCode <em>Inline Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inline Code</em>'.
	 * @see org.bayan.model.bitext.InlineCode
	 * @generated
	 */
	EClass getInlineCode();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getId()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getKind()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getOffset()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getType()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getData()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Data();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getDisplay <em>Display</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getDisplay()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Display();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#getEquivalent <em>Equivalent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Equivalent</em>'.
	 * @see org.bayan.model.bitext.InlineCode#getEquivalent()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Equivalent();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#isDeletable <em>Deletable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deletable</em>'.
	 * @see org.bayan.model.bitext.InlineCode#isDeletable()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Deletable();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#isCopyable <em>Copyable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copyable</em>'.
	 * @see org.bayan.model.bitext.InlineCode#isCopyable()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Copyable();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.InlineCode#isMovable <em>Movable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Movable</em>'.
	 * @see org.bayan.model.bitext.InlineCode#isMovable()
	 * @see #getInlineCode()
	 * @generated
	 */
	EAttribute getInlineCode_Movable();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.bayan.model.bitext.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.bayan.model.bitext.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.bayan.model.bitext.Comment#getAuthor()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.Comment#getCreated()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.bayan.model.bitext.Comment#isResolved()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Resolved();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.bayan.model.bitext.Comment#getStart()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Comment#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.bayan.model.bitext.Comment#getEnd()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_End();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Bookmark <em>Bookmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bookmark</em>'.
	 * @see org.bayan.model.bitext.Bookmark
	 * @generated
	 */
	EClass getBookmark();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bookmark#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.bayan.model.bitext.Bookmark#getLabel()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bookmark#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.bayan.model.bitext.Bookmark#getAuthor()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bookmark#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.Bookmark#getCreated()
	 * @see #getBookmark()
	 * @generated
	 */
	EAttribute getBookmark_Created();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alignment</em>'.
	 * @see org.bayan.model.bitext.Alignment
	 * @generated
	 */
	EClass getAlignment();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Alignment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.Alignment#getId()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Id();

	/**
	 * Returns the meta object for the reference '{@link org.bayan.model.bitext.Alignment#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.bayan.model.bitext.Alignment#getTarget()
	 * @see #getAlignment()
	 * @generated
	 */
	EReference getAlignment_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Alignment#getAligner <em>Aligner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aligner</em>'.
	 * @see org.bayan.model.bitext.Alignment#getAligner()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Aligner();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Alignment#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.Alignment#getCreated()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Alignment#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.bayan.model.bitext.Alignment#getCreatedBy()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Alignment#getLastBead <em>Last Bead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Bead</em>'.
	 * @see org.bayan.model.bitext.Alignment#getLastBead()
	 * @see #getAlignment()
	 * @generated
	 */
	EAttribute getAlignment_LastBead();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Alignment#getBeads <em>Beads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Beads</em>'.
	 * @see org.bayan.model.bitext.Alignment#getBeads()
	 * @see #getAlignment()
	 * @generated
	 */
	EReference getAlignment_Beads();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Bead <em>Bead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bead</em>'.
	 * @see org.bayan.model.bitext.Bead
	 * @generated
	 */
	EClass getBead();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.bayan.model.bitext.Bead#getId()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Id();

	/**
	 * Returns the meta object for the reference list '{@link org.bayan.model.bitext.Bead#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Source</em>'.
	 * @see org.bayan.model.bitext.Bead#getSource()
	 * @see #getBead()
	 * @generated
	 */
	EReference getBead_Source();

	/**
	 * Returns the meta object for the reference list '{@link org.bayan.model.bitext.Bead#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Target</em>'.
	 * @see org.bayan.model.bitext.Bead#getTarget()
	 * @see #getBead()
	 * @generated
	 */
	EReference getBead_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.bayan.model.bitext.Bead#getStatus()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getLinkType <em>Link Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link Type</em>'.
	 * @see org.bayan.model.bitext.Bead#getLinkType()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_LinkType();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.bayan.model.bitext.Bead#getOrigin()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.bayan.model.bitext.Bead#getConfidence()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.bayan.model.bitext.Bead#getCost()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.bayan.model.bitext.Bead#getNote()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.bayan.model.bitext.Bead#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.bayan.model.bitext.Bead#getEvidence()
	 * @see #getBead()
	 * @generated
	 */
	EReference getBead_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.bayan.model.bitext.Bead#getCreated()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.bayan.model.bitext.Bead#getCreatedBy()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_CreatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.bayan.model.bitext.Bead#getModified()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Bead#getModifiedBy <em>Modified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified By</em>'.
	 * @see org.bayan.model.bitext.Bead#getModifiedBy()
	 * @see #getBead()
	 * @generated
	 */
	EAttribute getBead_ModifiedBy();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.bayan.model.bitext.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.bayan.model.bitext.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.bayan.model.bitext.Evidence#getWeight()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Weight();

	/**
	 * Returns the meta object for the reference '{@link org.bayan.model.bitext.Evidence#getSourceSegment <em>Source Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source Segment</em>'.
	 * @see org.bayan.model.bitext.Evidence#getSourceSegment()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_SourceSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getSourceStart <em>Source Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Start</em>'.
	 * @see org.bayan.model.bitext.Evidence#getSourceStart()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_SourceStart();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getSourceEnd <em>Source End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source End</em>'.
	 * @see org.bayan.model.bitext.Evidence#getSourceEnd()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_SourceEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getSourceText <em>Source Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Text</em>'.
	 * @see org.bayan.model.bitext.Evidence#getSourceText()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_SourceText();

	/**
	 * Returns the meta object for the reference '{@link org.bayan.model.bitext.Evidence#getTargetSegment <em>Target Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target Segment</em>'.
	 * @see org.bayan.model.bitext.Evidence#getTargetSegment()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_TargetSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getTargetStart <em>Target Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Start</em>'.
	 * @see org.bayan.model.bitext.Evidence#getTargetStart()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_TargetStart();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getTargetEnd <em>Target End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target End</em>'.
	 * @see org.bayan.model.bitext.Evidence#getTargetEnd()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_TargetEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getTargetText <em>Target Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Text</em>'.
	 * @see org.bayan.model.bitext.Evidence#getTargetText()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_TargetText();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Evidence#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.bayan.model.bitext.Evidence#getReference()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Reference();

	/**
	 * Returns the meta object for class '{@link org.bayan.model.bitext.Dismissal <em>Dismissal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dismissal</em>'.
	 * @see org.bayan.model.bitext.Dismissal
	 * @generated
	 */
	EClass getDismissal();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Dismissal#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getCheck()
	 * @see #getDismissal()
	 * @generated
	 */
	EAttribute getDismissal_Check();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Dismissal#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getFinding()
	 * @see #getDismissal()
	 * @generated
	 */
	EAttribute getDismissal_Finding();

	/**
	 * Returns the meta object for the reference list '{@link org.bayan.model.bitext.Dismissal#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Segments</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getSegments()
	 * @see #getDismissal()
	 * @generated
	 */
	EReference getDismissal_Segments();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Dismissal#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getReason()
	 * @see #getDismissal()
	 * @generated
	 */
	EAttribute getDismissal_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Dismissal#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getBy()
	 * @see #getDismissal()
	 * @generated
	 */
	EAttribute getDismissal_By();

	/**
	 * Returns the meta object for the attribute '{@link org.bayan.model.bitext.Dismissal#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.bayan.model.bitext.Dismissal#getAt()
	 * @see #getDismissal()
	 * @generated
	 */
	EAttribute getDismissal_At();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.TextUnitKind <em>Text Unit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Text Unit Kind</em>'.
	 * @see org.bayan.model.bitext.TextUnitKind
	 * @generated
	 */
	EEnum getTextUnitKind();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.TranslationState <em>Translation State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Translation State</em>'.
	 * @see org.bayan.model.bitext.TranslationState
	 * @generated
	 */
	EEnum getTranslationState();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.BeadStatus <em>Bead Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bead Status</em>'.
	 * @see org.bayan.model.bitext.BeadStatus
	 * @generated
	 */
	EEnum getBeadStatus();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.LinkType <em>Link Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Type</em>'.
	 * @see org.bayan.model.bitext.LinkType
	 * @generated
	 */
	EEnum getLinkType();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.BeadOrigin <em>Bead Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bead Origin</em>'.
	 * @see org.bayan.model.bitext.BeadOrigin
	 * @generated
	 */
	EEnum getBeadOrigin();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.bayan.model.bitext.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.InlineCodeKind <em>Inline Code Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inline Code Kind</em>'.
	 * @see org.bayan.model.bitext.InlineCodeKind
	 * @generated
	 */
	EEnum getInlineCodeKind();

	/**
	 * Returns the meta object for enum '{@link org.bayan.model.bitext.ResourceKind <em>Resource Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Kind</em>'.
	 * @see org.bayan.model.bitext.ResourceKind
	 * @generated
	 */
	EEnum getResourceKind();

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
	BitextFactory getBitextFactory();

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
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.DescribedImpl <em>Described</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.DescribedImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getDescribed()
		 * @generated
		 */
		EClass DESCRIBED = eINSTANCE.getDescribed();

		/**
		 * The meta object literal for the '<em><b>Properties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DESCRIBED__PROPERTIES = eINSTANCE.getDescribed_Properties();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.PropertyImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__NAME = eINSTANCE.getProperty_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.BitextProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.BitextProjectImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBitextProject()
		 * @generated
		 */
		EClass BITEXT_PROJECT = eINSTANCE.getBitextProject();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__FORMAT_VERSION = eINSTANCE.getBitextProject_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__ID = eINSTANCE.getBitextProject_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__NAME = eINSTANCE.getBitextProject_Name();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__CREATED = eINSTANCE.getBitextProject_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__CREATED_BY = eINSTANCE.getBitextProject_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__MODIFIED = eINSTANCE.getBitextProject_Modified();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__MODIFIED_BY = eINSTANCE.getBitextProject_ModifiedBy();

		/**
		 * The meta object literal for the '<em><b>Generator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BITEXT_PROJECT__GENERATOR = eINSTANCE.getBitextProject_Generator();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BITEXT_PROJECT__SOURCE = eINSTANCE.getBitextProject_Source();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BITEXT_PROJECT__TARGETS = eINSTANCE.getBitextProject_Targets();

		/**
		 * The meta object literal for the '<em><b>Alignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BITEXT_PROJECT__ALIGNMENTS = eINSTANCE.getBitextProject_Alignments();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BITEXT_PROJECT__RESOURCES = eINSTANCE.getBitextProject_Resources();

		/**
		 * The meta object literal for the '<em><b>Dismissals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BITEXT_PROJECT__DISMISSALS = eINSTANCE.getBitextProject_Dismissals();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.ResourceReferenceImpl <em>Resource Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.ResourceReferenceImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getResourceReference()
		 * @generated
		 */
		EClass RESOURCE_REFERENCE = eINSTANCE.getResourceReference();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__KIND = eINSTANCE.getResourceReference_Kind();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__URI = eINSTANCE.getResourceReference_Uri();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__NAME = eINSTANCE.getResourceReference_Name();

		/**
		 * The meta object literal for the '<em><b>Writable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__WRITABLE = eINSTANCE.getResourceReference_Writable();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__ENABLED = eINSTANCE.getResourceReference_Enabled();

		/**
		 * The meta object literal for the '<em><b>Penalty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_REFERENCE__PENALTY = eINSTANCE.getResourceReference_Penalty();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.TextImpl <em>Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.TextImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getText()
		 * @generated
		 */
		EClass TEXT = eINSTANCE.getText();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__ID = eINSTANCE.getText_Id();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LANGUAGE = eINSTANCE.getText_Language();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__ORIGIN = eINSTANCE.getText_Origin();

		/**
		 * The meta object literal for the '<em><b>Appended</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__APPENDED = eINSTANCE.getText_Appended();

		/**
		 * The meta object literal for the '<em><b>Raw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__RAW = eINSTANCE.getText_Raw();

		/**
		 * The meta object literal for the '<em><b>Last Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LAST_UNIT = eINSTANCE.getText_LastUnit();

		/**
		 * The meta object literal for the '<em><b>Last Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT__LAST_SEGMENT = eINSTANCE.getText_LastSegment();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT__UNITS = eINSTANCE.getText_Units();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.OriginImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__FILE = eINSTANCE.getOrigin_File();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__TITLE = eINSTANCE.getOrigin_Title();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__PUBLISHER = eINSTANCE.getOrigin_Publisher();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__AUTHOR = eINSTANCE.getOrigin_Author();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__DATE = eINSTANCE.getOrigin_Date();

		/**
		 * The meta object literal for the '<em><b>Symbol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__SYMBOL = eINSTANCE.getOrigin_Symbol();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__MEDIA_TYPE = eINSTANCE.getOrigin_MediaType();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__ENCODING = eINSTANCE.getOrigin_Encoding();

		/**
		 * The meta object literal for the '<em><b>Retrieved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__RETRIEVED = eINSTANCE.getOrigin_Retrieved();

		/**
		 * The meta object literal for the '<em><b>Checksum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__CHECKSUM = eINSTANCE.getOrigin_Checksum();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__RIGHTS = eINSTANCE.getOrigin_Rights();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.TextUnitImpl <em>Text Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.TextUnitImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTextUnit()
		 * @generated
		 */
		EClass TEXT_UNIT = eINSTANCE.getTextUnit();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__ID = eINSTANCE.getTextUnit_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__KIND = eINSTANCE.getTextUnit_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__LEVEL = eINSTANCE.getTextUnit_Level();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__LABEL = eINSTANCE.getTextUnit_Label();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__START = eINSTANCE.getTextUnit_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__END = eINSTANCE.getTextUnit_End();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_UNIT__LOCATOR = eINSTANCE.getTextUnit_Locator();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_UNIT__DOCUMENT = eINSTANCE.getTextUnit_Document();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_UNIT__PARENT = eINSTANCE.getTextUnit_Parent();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEXT_UNIT__SEGMENTS = eINSTANCE.getTextUnit_Segments();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.SegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.SegmentImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getSegment()
		 * @generated
		 */
		EClass SEGMENT = eINSTANCE.getSegment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__ID = eINSTANCE.getSegment_Id();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__UNIT = eINSTANCE.getSegment_Unit();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__TEXT = eINSTANCE.getSegment_Text();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__START = eINSTANCE.getSegment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__END = eINSTANCE.getSegment_End();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__CODES = eINSTANCE.getSegment_Codes();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE = eINSTANCE.getSegment_State();

		/**
		 * The meta object literal for the '<em><b>State By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE_BY = eINSTANCE.getSegment_StateBy();

		/**
		 * The meta object literal for the '<em><b>State At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__STATE_AT = eINSTANCE.getSegment_StateAt();

		/**
		 * The meta object literal for the '<em><b>Edited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__EDITED = eINSTANCE.getSegment_Edited();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__LOCKED = eINSTANCE.getSegment_Locked();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__CREATED = eINSTANCE.getSegment_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__CREATED_BY = eINSTANCE.getSegment_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__MODIFIED = eINSTANCE.getSegment_Modified();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEGMENT__MODIFIED_BY = eINSTANCE.getSegment_ModifiedBy();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__COMMENTS = eINSTANCE.getSegment_Comments();

		/**
		 * The meta object literal for the '<em><b>Bookmarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEGMENT__BOOKMARKS = eINSTANCE.getSegment_Bookmarks();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.InlineCodeImpl <em>Inline Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.InlineCodeImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInlineCode()
		 * @generated
		 */
		EClass INLINE_CODE = eINSTANCE.getInlineCode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__ID = eINSTANCE.getInlineCode_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__KIND = eINSTANCE.getInlineCode_Kind();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__OFFSET = eINSTANCE.getInlineCode_Offset();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__TYPE = eINSTANCE.getInlineCode_Type();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__DATA = eINSTANCE.getInlineCode_Data();

		/**
		 * The meta object literal for the '<em><b>Display</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__DISPLAY = eINSTANCE.getInlineCode_Display();

		/**
		 * The meta object literal for the '<em><b>Equivalent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__EQUIVALENT = eINSTANCE.getInlineCode_Equivalent();

		/**
		 * The meta object literal for the '<em><b>Deletable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__DELETABLE = eINSTANCE.getInlineCode_Deletable();

		/**
		 * The meta object literal for the '<em><b>Copyable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__COPYABLE = eINSTANCE.getInlineCode_Copyable();

		/**
		 * The meta object literal for the '<em><b>Movable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INLINE_CODE__MOVABLE = eINSTANCE.getInlineCode_Movable();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.CommentImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__AUTHOR = eINSTANCE.getComment_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__CREATED = eINSTANCE.getComment_Created();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__RESOLVED = eINSTANCE.getComment_Resolved();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__START = eINSTANCE.getComment_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__END = eINSTANCE.getComment_End();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.BookmarkImpl <em>Bookmark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.BookmarkImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBookmark()
		 * @generated
		 */
		EClass BOOKMARK = eINSTANCE.getBookmark();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__LABEL = eINSTANCE.getBookmark_Label();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__AUTHOR = eINSTANCE.getBookmark_Author();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOKMARK__CREATED = eINSTANCE.getBookmark_Created();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.AlignmentImpl <em>Alignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.AlignmentImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getAlignment()
		 * @generated
		 */
		EClass ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__ID = eINSTANCE.getAlignment_Id();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALIGNMENT__TARGET = eINSTANCE.getAlignment_Target();

		/**
		 * The meta object literal for the '<em><b>Aligner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__ALIGNER = eINSTANCE.getAlignment_Aligner();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__CREATED = eINSTANCE.getAlignment_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__CREATED_BY = eINSTANCE.getAlignment_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Last Bead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALIGNMENT__LAST_BEAD = eINSTANCE.getAlignment_LastBead();

		/**
		 * The meta object literal for the '<em><b>Beads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALIGNMENT__BEADS = eINSTANCE.getAlignment_Beads();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.BeadImpl <em>Bead</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.BeadImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBead()
		 * @generated
		 */
		EClass BEAD = eINSTANCE.getBead();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__ID = eINSTANCE.getBead_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAD__SOURCE = eINSTANCE.getBead_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAD__TARGET = eINSTANCE.getBead_Target();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__STATUS = eINSTANCE.getBead_Status();

		/**
		 * The meta object literal for the '<em><b>Link Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__LINK_TYPE = eINSTANCE.getBead_LinkType();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__ORIGIN = eINSTANCE.getBead_Origin();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__CONFIDENCE = eINSTANCE.getBead_Confidence();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__COST = eINSTANCE.getBead_Cost();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__NOTE = eINSTANCE.getBead_Note();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEAD__EVIDENCE = eINSTANCE.getBead_Evidence();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__CREATED = eINSTANCE.getBead_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__CREATED_BY = eINSTANCE.getBead_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__MODIFIED = eINSTANCE.getBead_Modified();

		/**
		 * The meta object literal for the '<em><b>Modified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAD__MODIFIED_BY = eINSTANCE.getBead_ModifiedBy();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.EvidenceImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__WEIGHT = eINSTANCE.getEvidence_Weight();

		/**
		 * The meta object literal for the '<em><b>Source Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__SOURCE_SEGMENT = eINSTANCE.getEvidence_SourceSegment();

		/**
		 * The meta object literal for the '<em><b>Source Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE_START = eINSTANCE.getEvidence_SourceStart();

		/**
		 * The meta object literal for the '<em><b>Source End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE_END = eINSTANCE.getEvidence_SourceEnd();

		/**
		 * The meta object literal for the '<em><b>Source Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SOURCE_TEXT = eINSTANCE.getEvidence_SourceText();

		/**
		 * The meta object literal for the '<em><b>Target Segment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__TARGET_SEGMENT = eINSTANCE.getEvidence_TargetSegment();

		/**
		 * The meta object literal for the '<em><b>Target Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TARGET_START = eINSTANCE.getEvidence_TargetStart();

		/**
		 * The meta object literal for the '<em><b>Target End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TARGET_END = eINSTANCE.getEvidence_TargetEnd();

		/**
		 * The meta object literal for the '<em><b>Target Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TARGET_TEXT = eINSTANCE.getEvidence_TargetText();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__REFERENCE = eINSTANCE.getEvidence_Reference();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.impl.DismissalImpl <em>Dismissal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.impl.DismissalImpl
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getDismissal()
		 * @generated
		 */
		EClass DISMISSAL = eINSTANCE.getDismissal();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISMISSAL__CHECK = eINSTANCE.getDismissal_Check();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISMISSAL__FINDING = eINSTANCE.getDismissal_Finding();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISMISSAL__SEGMENTS = eINSTANCE.getDismissal_Segments();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISMISSAL__REASON = eINSTANCE.getDismissal_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISMISSAL__BY = eINSTANCE.getDismissal_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISMISSAL__AT = eINSTANCE.getDismissal_At();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.TextUnitKind <em>Text Unit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.TextUnitKind
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTextUnitKind()
		 * @generated
		 */
		EEnum TEXT_UNIT_KIND = eINSTANCE.getTextUnitKind();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.TranslationState <em>Translation State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.TranslationState
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getTranslationState()
		 * @generated
		 */
		EEnum TRANSLATION_STATE = eINSTANCE.getTranslationState();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.BeadStatus <em>Bead Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.BeadStatus
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBeadStatus()
		 * @generated
		 */
		EEnum BEAD_STATUS = eINSTANCE.getBeadStatus();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.LinkType <em>Link Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.LinkType
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getLinkType()
		 * @generated
		 */
		EEnum LINK_TYPE = eINSTANCE.getLinkType();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.BeadOrigin <em>Bead Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.BeadOrigin
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getBeadOrigin()
		 * @generated
		 */
		EEnum BEAD_ORIGIN = eINSTANCE.getBeadOrigin();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.EvidenceKind
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.InlineCodeKind <em>Inline Code Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.InlineCodeKind
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInlineCodeKind()
		 * @generated
		 */
		EEnum INLINE_CODE_KIND = eINSTANCE.getInlineCodeKind();

		/**
		 * The meta object literal for the '{@link org.bayan.model.bitext.ResourceKind <em>Resource Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.bayan.model.bitext.ResourceKind
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getResourceKind()
		 * @generated
		 */
		EEnum RESOURCE_KIND = eINSTANCE.getResourceKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.bayan.model.bitext.impl.BitextPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //BitextPackage
