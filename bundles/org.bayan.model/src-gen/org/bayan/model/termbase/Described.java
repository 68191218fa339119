/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What every level of an entry may carry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.Described#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getSources <em>Sources</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getCrossReferences <em>Cross References</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getTransactions <em>Transactions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getForeign <em>Foreign</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getWorkflow <em>Workflow</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.bayan.model.termbase.Described#getProject <em>Project</em>}</li>
 * </ul>
 *
 * @see org.bayan.model.termbase.TermbasePackage#getDescribed()
 * @model abstract="true"
 * @generated
 */
public interface Described extends EObject {
	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the information comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Sources()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSources();

	/**
	 * Returns the value of the '<em><b>Cross References</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.CrossReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links to other concepts and to documents or pictures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross References</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_CrossReferences()
	 * @model containment="true"
	 * @generated
	 */
	EList<CrossReference> getCrossReferences();

	/**
	 * Returns the value of the '<em><b>Transactions</b></em>' containment reference list.
	 * The list contents are of type {@link org.bayan.model.termbase.Transaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transactions</em>' containment reference list.
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Transactions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Transaction> getTransactions();

	/**
	 * Returns the value of the '<em><b>Foreign</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that Bayan does not know, as well-formed XML, kept for writing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreign</em>' attribute list.
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Foreign()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getForeign();

	/**
	 * Returns the value of the '<em><b>Workflow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.bayan.model.termbase.WorkflowState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workflow</em>' attribute.
	 * @see org.bayan.model.termbase.WorkflowState
	 * @see #setWorkflow(WorkflowState)
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Workflow()
	 * @model
	 * @generated
	 */
	WorkflowState getWorkflow();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.Described#getWorkflow <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workflow</em>' attribute.
	 * @see org.bayan.model.termbase.WorkflowState
	 * @see #getWorkflow()
	 * @generated
	 */
	void setWorkflow(WorkflowState value);

	/**
	 * Returns the value of the '<em><b>Customer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client or body whose usage this is (TBX customerSubset).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer</em>' attribute.
	 * @see #setCustomer(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Customer()
	 * @model
	 * @generated
	 */
	String getCustomer();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.Described#getCustomer <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer</em>' attribute.
	 * @see #getCustomer()
	 * @generated
	 */
	void setCustomer(String value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project whose usage this is (TBX projectSubset).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' attribute.
	 * @see #setProject(String)
	 * @see org.bayan.model.termbase.TermbasePackage#getDescribed_Project()
	 * @model
	 * @generated
	 */
	String getProject();

	/**
	 * Sets the value of the '{@link org.bayan.model.termbase.Described#getProject <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' attribute.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(String value);

} // Described
