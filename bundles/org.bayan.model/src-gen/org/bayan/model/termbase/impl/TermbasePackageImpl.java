/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase.impl;

import java.time.Instant;

import org.bayan.model.bitext.BitextPackage;

import org.bayan.model.bitext.impl.BitextPackageImpl;

import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Definition;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.FormKind;
import org.bayan.model.termbase.GrammaticalGender;
import org.bayan.model.termbase.GrammaticalNumber;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.PartOfSpeech;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermContext;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TermbasePackageImpl extends EPackageImpl implements TermbasePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass describedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crossReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass transactionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termbaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conceptEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass definitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass languageSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termSectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termFormEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass termContextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum termStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum termTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum partOfSpeechEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum grammaticalGenderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum grammaticalNumberEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum workflowStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum formKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.bayan.model.termbase.TermbasePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private TermbasePackageImpl() {
		super(eNS_URI, TermbaseFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link TermbasePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static TermbasePackage init() {
		if (isInited) return (TermbasePackage)EPackage.Registry.INSTANCE.getEPackage(TermbasePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredTermbasePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		TermbasePackageImpl theTermbasePackage = registeredTermbasePackage instanceof TermbasePackageImpl ? (TermbasePackageImpl)registeredTermbasePackage : new TermbasePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BitextPackage.eNS_URI);
		BitextPackageImpl theBitextPackage = (BitextPackageImpl)(registeredPackage instanceof BitextPackageImpl ? registeredPackage : BitextPackage.eINSTANCE);

		// Create package meta-data objects
		theTermbasePackage.createPackageContents();
		theBitextPackage.createPackageContents();

		// Initialize created meta-data
		theTermbasePackage.initializePackageContents();
		theBitextPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theTermbasePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(TermbasePackage.eNS_URI, theTermbasePackage);
		return theTermbasePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDescribed() {
		return describedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDescribed_Notes() {
		return (EReference)describedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescribed_Sources() {
		return (EAttribute)describedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDescribed_CrossReferences() {
		return (EReference)describedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDescribed_Transactions() {
		return (EReference)describedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescribed_Foreign() {
		return (EAttribute)describedEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescribed_Workflow() {
		return (EAttribute)describedEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescribed_Customer() {
		return (EAttribute)describedEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescribed_Project() {
		return (EAttribute)describedEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Language() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Type() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrossReference() {
		return crossReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Relation() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Target() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Uri() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Text() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrossReference_Type() {
		return (EAttribute)crossReferenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTransaction() {
		return transactionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Type() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_By() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_At() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTransaction_Note() {
		return (EAttribute)transactionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTermbase() {
		return termbaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermbase_Type() {
		return (EAttribute)termbaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermbase_Style() {
		return (EAttribute)termbaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermbase_Language() {
		return (EAttribute)termbaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermbase_Title() {
		return (EAttribute)termbaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermbase_Description() {
		return (EAttribute)termbaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTermbase_Entries() {
		return (EReference)termbaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConceptEntry() {
		return conceptEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConceptEntry_Id() {
		return (EAttribute)conceptEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConceptEntry_SubjectField() {
		return (EAttribute)conceptEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConceptEntry_Uri() {
		return (EAttribute)conceptEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConceptEntry_Group() {
		return (EAttribute)conceptEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConceptEntry_Definitions() {
		return (EReference)conceptEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConceptEntry_Languages() {
		return (EReference)conceptEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDefinition() {
		return definitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefinition_Text() {
		return (EAttribute)definitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefinition_Source() {
		return (EAttribute)definitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDefinition_Language() {
		return (EAttribute)definitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLanguageSection() {
		return languageSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLanguageSection_Language() {
		return (EAttribute)languageSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageSection_Entry() {
		return (EReference)languageSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageSection_Definitions() {
		return (EReference)languageSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLanguageSection_Terms() {
		return (EReference)languageSectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTermSection() {
		return termSectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Id() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Term() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTermSection_Section() {
		return (EReference)termSectionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Status() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Type() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_PartOfSpeech() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Gender() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Number() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTermSection_Forms() {
		return (EReference)termSectionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTermSection_Contexts() {
		return (EReference)termSectionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Transliteration() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_GeographicalUsage() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_IssuingBody() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Register() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_TermLocation() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_ValidFrom() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_ValidTo() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_Reliability() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_ExactOnly() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_CaseSensitive() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermSection_NeverStem() {
		return (EAttribute)termSectionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTermForm() {
		return termFormEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermForm_Text() {
		return (EAttribute)termFormEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermForm_Kind() {
		return (EAttribute)termFormEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTermContext() {
		return termContextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermContext_Text() {
		return (EAttribute)termContextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTermContext_Source() {
		return (EAttribute)termContextEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTermStatus() {
		return termStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTermType() {
		return termTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPartOfSpeech() {
		return partOfSpeechEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGrammaticalGender() {
		return grammaticalGenderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGrammaticalNumber() {
		return grammaticalNumberEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWorkflowState() {
		return workflowStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFormKind() {
		return formKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermbaseFactory getTermbaseFactory() {
		return (TermbaseFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		describedEClass = createEClass(DESCRIBED);
		createEReference(describedEClass, DESCRIBED__NOTES);
		createEAttribute(describedEClass, DESCRIBED__SOURCES);
		createEReference(describedEClass, DESCRIBED__CROSS_REFERENCES);
		createEReference(describedEClass, DESCRIBED__TRANSACTIONS);
		createEAttribute(describedEClass, DESCRIBED__FOREIGN);
		createEAttribute(describedEClass, DESCRIBED__WORKFLOW);
		createEAttribute(describedEClass, DESCRIBED__CUSTOMER);
		createEAttribute(describedEClass, DESCRIBED__PROJECT);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);
		createEAttribute(noteEClass, NOTE__LANGUAGE);
		createEAttribute(noteEClass, NOTE__TYPE);

		crossReferenceEClass = createEClass(CROSS_REFERENCE);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__RELATION);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__TARGET);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__URI);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__TEXT);
		createEAttribute(crossReferenceEClass, CROSS_REFERENCE__TYPE);

		transactionEClass = createEClass(TRANSACTION);
		createEAttribute(transactionEClass, TRANSACTION__TYPE);
		createEAttribute(transactionEClass, TRANSACTION__BY);
		createEAttribute(transactionEClass, TRANSACTION__AT);
		createEAttribute(transactionEClass, TRANSACTION__NOTE);

		termbaseEClass = createEClass(TERMBASE);
		createEAttribute(termbaseEClass, TERMBASE__TYPE);
		createEAttribute(termbaseEClass, TERMBASE__STYLE);
		createEAttribute(termbaseEClass, TERMBASE__LANGUAGE);
		createEAttribute(termbaseEClass, TERMBASE__TITLE);
		createEAttribute(termbaseEClass, TERMBASE__DESCRIPTION);
		createEReference(termbaseEClass, TERMBASE__ENTRIES);

		conceptEntryEClass = createEClass(CONCEPT_ENTRY);
		createEAttribute(conceptEntryEClass, CONCEPT_ENTRY__ID);
		createEAttribute(conceptEntryEClass, CONCEPT_ENTRY__SUBJECT_FIELD);
		createEAttribute(conceptEntryEClass, CONCEPT_ENTRY__URI);
		createEAttribute(conceptEntryEClass, CONCEPT_ENTRY__GROUP);
		createEReference(conceptEntryEClass, CONCEPT_ENTRY__DEFINITIONS);
		createEReference(conceptEntryEClass, CONCEPT_ENTRY__LANGUAGES);

		definitionEClass = createEClass(DEFINITION);
		createEAttribute(definitionEClass, DEFINITION__TEXT);
		createEAttribute(definitionEClass, DEFINITION__SOURCE);
		createEAttribute(definitionEClass, DEFINITION__LANGUAGE);

		languageSectionEClass = createEClass(LANGUAGE_SECTION);
		createEAttribute(languageSectionEClass, LANGUAGE_SECTION__LANGUAGE);
		createEReference(languageSectionEClass, LANGUAGE_SECTION__ENTRY);
		createEReference(languageSectionEClass, LANGUAGE_SECTION__DEFINITIONS);
		createEReference(languageSectionEClass, LANGUAGE_SECTION__TERMS);

		termSectionEClass = createEClass(TERM_SECTION);
		createEAttribute(termSectionEClass, TERM_SECTION__ID);
		createEAttribute(termSectionEClass, TERM_SECTION__TERM);
		createEReference(termSectionEClass, TERM_SECTION__SECTION);
		createEAttribute(termSectionEClass, TERM_SECTION__STATUS);
		createEAttribute(termSectionEClass, TERM_SECTION__TYPE);
		createEAttribute(termSectionEClass, TERM_SECTION__PART_OF_SPEECH);
		createEAttribute(termSectionEClass, TERM_SECTION__GENDER);
		createEAttribute(termSectionEClass, TERM_SECTION__NUMBER);
		createEReference(termSectionEClass, TERM_SECTION__FORMS);
		createEReference(termSectionEClass, TERM_SECTION__CONTEXTS);
		createEAttribute(termSectionEClass, TERM_SECTION__TRANSLITERATION);
		createEAttribute(termSectionEClass, TERM_SECTION__GEOGRAPHICAL_USAGE);
		createEAttribute(termSectionEClass, TERM_SECTION__ISSUING_BODY);
		createEAttribute(termSectionEClass, TERM_SECTION__REGISTER);
		createEAttribute(termSectionEClass, TERM_SECTION__TERM_LOCATION);
		createEAttribute(termSectionEClass, TERM_SECTION__VALID_FROM);
		createEAttribute(termSectionEClass, TERM_SECTION__VALID_TO);
		createEAttribute(termSectionEClass, TERM_SECTION__RELIABILITY);
		createEAttribute(termSectionEClass, TERM_SECTION__EXACT_ONLY);
		createEAttribute(termSectionEClass, TERM_SECTION__CASE_SENSITIVE);
		createEAttribute(termSectionEClass, TERM_SECTION__NEVER_STEM);

		termFormEClass = createEClass(TERM_FORM);
		createEAttribute(termFormEClass, TERM_FORM__TEXT);
		createEAttribute(termFormEClass, TERM_FORM__KIND);

		termContextEClass = createEClass(TERM_CONTEXT);
		createEAttribute(termContextEClass, TERM_CONTEXT__TEXT);
		createEAttribute(termContextEClass, TERM_CONTEXT__SOURCE);

		// Create enums
		termStatusEEnum = createEEnum(TERM_STATUS);
		termTypeEEnum = createEEnum(TERM_TYPE);
		partOfSpeechEEnum = createEEnum(PART_OF_SPEECH);
		grammaticalGenderEEnum = createEEnum(GRAMMATICAL_GENDER);
		grammaticalNumberEEnum = createEEnum(GRAMMATICAL_NUMBER);
		workflowStateEEnum = createEEnum(WORKFLOW_STATE);
		relationKindEEnum = createEEnum(RELATION_KIND);
		formKindEEnum = createEEnum(FORM_KIND);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		termbaseEClass.getESuperTypes().add(this.getDescribed());
		conceptEntryEClass.getESuperTypes().add(this.getDescribed());
		languageSectionEClass.getESuperTypes().add(this.getDescribed());
		termSectionEClass.getESuperTypes().add(this.getDescribed());

		// Initialize classes, features, and operations; add parameters
		initEClass(describedEClass, Described.class, "Described", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDescribed_Notes(), this.getNote(), null, "notes", null, 0, -1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescribed_Sources(), ecorePackage.getEString(), "sources", null, 0, -1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDescribed_CrossReferences(), this.getCrossReference(), null, "crossReferences", null, 0, -1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDescribed_Transactions(), this.getTransaction(), null, "transactions", null, 0, -1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescribed_Foreign(), ecorePackage.getEString(), "foreign", null, 0, -1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescribed_Workflow(), this.getWorkflowState(), "workflow", null, 0, 1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescribed_Customer(), ecorePackage.getEString(), "customer", null, 0, 1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescribed_Project(), ecorePackage.getEString(), "project", null, 0, 1, Described.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 1, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Language(), ecorePackage.getEString(), "language", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNote_Type(), ecorePackage.getEString(), "type", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(crossReferenceEClass, CrossReference.class, "CrossReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCrossReference_Relation(), this.getRelationKind(), "relation", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrossReference_Target(), ecorePackage.getEString(), "target", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrossReference_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrossReference_Text(), ecorePackage.getEString(), "text", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrossReference_Type(), ecorePackage.getEString(), "type", null, 0, 1, CrossReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(transactionEClass, Transaction.class, "Transaction", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTransaction_Type(), ecorePackage.getEString(), "type", null, 1, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_By(), ecorePackage.getEString(), "by", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_At(), ecorePackage.getEString(), "at", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTransaction_Note(), ecorePackage.getEString(), "note", null, 0, 1, Transaction.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termbaseEClass, Termbase.class, "Termbase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTermbase_Type(), ecorePackage.getEString(), "type", "TBX-Basic", 0, 1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermbase_Style(), ecorePackage.getEString(), "style", "dct", 0, 1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermbase_Language(), ecorePackage.getEString(), "language", null, 0, 1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermbase_Title(), ecorePackage.getEString(), "title", null, 0, 1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermbase_Description(), ecorePackage.getEString(), "description", null, 0, 1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTermbase_Entries(), this.getConceptEntry(), null, "entries", null, 0, -1, Termbase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conceptEntryEClass, ConceptEntry.class, "ConceptEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConceptEntry_Id(), ecorePackage.getEString(), "id", null, 1, 1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConceptEntry_SubjectField(), ecorePackage.getEString(), "subjectField", null, 0, 1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConceptEntry_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConceptEntry_Group(), ecorePackage.getEBoolean(), "group", null, 0, 1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConceptEntry_Definitions(), this.getDefinition(), null, "definitions", null, 0, -1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConceptEntry_Languages(), this.getLanguageSection(), this.getLanguageSection_Entry(), "languages", null, 0, -1, ConceptEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(definitionEClass, Definition.class, "Definition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDefinition_Text(), ecorePackage.getEString(), "text", null, 1, 1, Definition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefinition_Source(), ecorePackage.getEString(), "source", null, 0, 1, Definition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDefinition_Language(), ecorePackage.getEString(), "language", null, 0, 1, Definition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(languageSectionEClass, LanguageSection.class, "LanguageSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLanguageSection_Language(), ecorePackage.getEString(), "language", null, 1, 1, LanguageSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLanguageSection_Entry(), this.getConceptEntry(), this.getConceptEntry_Languages(), "entry", null, 0, 1, LanguageSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLanguageSection_Definitions(), this.getDefinition(), null, "definitions", null, 0, -1, LanguageSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLanguageSection_Terms(), this.getTermSection(), this.getTermSection_Section(), "terms", null, 0, -1, LanguageSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termSectionEClass, TermSection.class, "TermSection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTermSection_Id(), ecorePackage.getEString(), "id", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Term(), ecorePackage.getEString(), "term", null, 1, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTermSection_Section(), this.getLanguageSection(), this.getLanguageSection_Terms(), "section", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Status(), this.getTermStatus(), "status", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Type(), this.getTermType(), "type", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_PartOfSpeech(), this.getPartOfSpeech(), "partOfSpeech", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Gender(), this.getGrammaticalGender(), "gender", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Number(), this.getGrammaticalNumber(), "number", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTermSection_Forms(), this.getTermForm(), null, "forms", null, 0, -1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTermSection_Contexts(), this.getTermContext(), null, "contexts", null, 0, -1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Transliteration(), ecorePackage.getEString(), "transliteration", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_GeographicalUsage(), ecorePackage.getEString(), "geographicalUsage", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_IssuingBody(), ecorePackage.getEString(), "issuingBody", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Register(), ecorePackage.getEString(), "register", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_TermLocation(), ecorePackage.getEString(), "termLocation", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_ValidFrom(), ecorePackage.getEString(), "validFrom", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_ValidTo(), ecorePackage.getEString(), "validTo", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_Reliability(), ecorePackage.getEIntegerObject(), "reliability", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_ExactOnly(), ecorePackage.getEBoolean(), "exactOnly", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_CaseSensitive(), ecorePackage.getEBoolean(), "caseSensitive", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermSection_NeverStem(), ecorePackage.getEBoolean(), "neverStem", null, 0, 1, TermSection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termFormEClass, TermForm.class, "TermForm", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTermForm_Text(), ecorePackage.getEString(), "text", null, 1, 1, TermForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermForm_Kind(), this.getFormKind(), "kind", null, 0, 1, TermForm.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(termContextEClass, TermContext.class, "TermContext", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTermContext_Text(), ecorePackage.getEString(), "text", null, 1, 1, TermContext.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTermContext_Source(), ecorePackage.getEString(), "source", null, 0, 1, TermContext.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(termStatusEEnum, TermStatus.class, "TermStatus");
		addEEnumLiteral(termStatusEEnum, TermStatus.UNSPECIFIED);
		addEEnumLiteral(termStatusEEnum, TermStatus.PREFERRED);
		addEEnumLiteral(termStatusEEnum, TermStatus.ADMITTED);
		addEEnumLiteral(termStatusEEnum, TermStatus.DEPRECATED);
		addEEnumLiteral(termStatusEEnum, TermStatus.SUPERSEDED);

		initEEnum(termTypeEEnum, TermType.class, "TermType");
		addEEnumLiteral(termTypeEEnum, TermType.UNSPECIFIED);
		addEEnumLiteral(termTypeEEnum, TermType.FULL_FORM);
		addEEnumLiteral(termTypeEEnum, TermType.ACRONYM);
		addEEnumLiteral(termTypeEEnum, TermType.ABBREVIATION);
		addEEnumLiteral(termTypeEEnum, TermType.SHORT_FORM);
		addEEnumLiteral(termTypeEEnum, TermType.VARIANT);
		addEEnumLiteral(termTypeEEnum, TermType.PHRASE);

		initEEnum(partOfSpeechEEnum, PartOfSpeech.class, "PartOfSpeech");
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.UNSPECIFIED);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.NOUN);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.PROPER_NOUN);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.VERB);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.ADJECTIVE);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.ADVERB);
		addEEnumLiteral(partOfSpeechEEnum, PartOfSpeech.OTHER);

		initEEnum(grammaticalGenderEEnum, GrammaticalGender.class, "GrammaticalGender");
		addEEnumLiteral(grammaticalGenderEEnum, GrammaticalGender.UNSPECIFIED);
		addEEnumLiteral(grammaticalGenderEEnum, GrammaticalGender.MASCULINE);
		addEEnumLiteral(grammaticalGenderEEnum, GrammaticalGender.FEMININE);
		addEEnumLiteral(grammaticalGenderEEnum, GrammaticalGender.NEUTER);
		addEEnumLiteral(grammaticalGenderEEnum, GrammaticalGender.OTHER);

		initEEnum(grammaticalNumberEEnum, GrammaticalNumber.class, "GrammaticalNumber");
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.UNSPECIFIED);
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.SINGULAR);
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.DUAL);
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.PLURAL);
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.MASS);
		addEEnumLiteral(grammaticalNumberEEnum, GrammaticalNumber.OTHER);

		initEEnum(workflowStateEEnum, WorkflowState.class, "WorkflowState");
		addEEnumLiteral(workflowStateEEnum, WorkflowState.UNSPECIFIED);
		addEEnumLiteral(workflowStateEEnum, WorkflowState.DRAFT);
		addEEnumLiteral(workflowStateEEnum, WorkflowState.PROPOSED);
		addEEnumLiteral(workflowStateEEnum, WorkflowState.APPROVED);
		addEEnumLiteral(workflowStateEEnum, WorkflowState.REJECTED);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.RELATED);
		addEEnumLiteral(relationKindEEnum, RelationKind.BROADER);
		addEEnumLiteral(relationKindEEnum, RelationKind.NARROWER);
		addEEnumLiteral(relationKindEEnum, RelationKind.SEE);
		addEEnumLiteral(relationKindEEnum, RelationKind.REPLACED_BY);

		initEEnum(formKindEEnum, FormKind.class, "FormKind");
		addEEnumLiteral(formKindEEnum, FormKind.PLURAL);
		addEEnumLiteral(formKindEEnum, FormKind.DUAL);
		addEEnumLiteral(formKindEEnum, FormKind.FEMININE);
		addEEnumLiteral(formKindEEnum, FormKind.GENITIVE);
		addEEnumLiteral(formKindEEnum, FormKind.SPELLING);
		addEEnumLiteral(formKindEEnum, FormKind.OTHER);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //TermbasePackageImpl
