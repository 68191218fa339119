/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.bitext;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a .bitext file: one source text, the target texts it is aligned with, their alignments, and the resources used.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getId <em>Id</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getName <em>Name</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getCreated <em>Created</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getModified <em>Modified</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getModifiedBy <em>Modified By</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getGenerator <em>Generator</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getSource <em>Source</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getAlignments <em>Alignments</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getResources <em>Resources</em>}</li>
 *   <li>{@link org.bayan.model.bitext.BitextProject#getDismissals <em>Dismissals</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.bitext.BitextPackage#getBitextProject()
 * @model
 * @generated
 */
public interface BitextProject extends Described {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format, such as 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A UUID that stays with the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Id()
	 * @model required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the project was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Created()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the project was last saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Modified()
	 * @model dataType="org.bayan.model.bitext.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it; empty when nobody is recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified By</em>' attribute.
	 * @see #setModifiedBy(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_ModifiedBy()
	 * @model
	 * @generated
	 */
	String getModifiedBy();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getModifiedBy <em>Modified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified By</em>' attribute.
	 * @see #getModifiedBy()
	 * @generated
	 */
	void setModifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Generator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The program and version that wrote the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generator</em>' attribute.
	 * @see #setGenerator(String)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Generator()
	 * @model
	 * @generated
	 */
	String getGenerator();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getGenerator <em>Generator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generator</em>' attribute.
	 * @see #getGenerator()
	 * @generated
	 */
	void setGenerator(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' containment reference.
	 * @see #setSource(Text)
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Source()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Text getSource();

	/**
	 * Sets the value of the '{@link org.bayan.model.bitext.BitextProject#getSource <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' containment reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Text value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The target texts, at least one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTargets();

	/**
	 * Returns the value of the '<em><b>Alignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Alignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One alignment for each target text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignments</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Alignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alignment> getAlignments();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.ResourceReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rules, termbases, lexicons, memories and libraries used, most important first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Resources()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResourceReference> getResources();

	/**
	 * Returns the value of the '<em><b>Dismissals</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.bitext.Dismissal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of checks that a person has ruled out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dismissals</em>' containment reference list.
	 * @see org.bayan.model.bitext.BitextPackage#getBitextProject_Dismissals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dismissal> getDismissals();

} // BitextProject
