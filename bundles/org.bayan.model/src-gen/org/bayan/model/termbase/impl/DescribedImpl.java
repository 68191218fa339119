/**
 * Copyright (c) 2026 the Bayan authors. Licensed under the EPL-2.0.
 */
package org.bayan.model.termbase.impl;

import java.util.Collection;

import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.Note;
import org.bayan.model.termbase.TermbasePackage;
import org.bayan.model.termbase.Transaction;
import org.bayan.model.termbase.WorkflowState;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Described</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getCrossReferences <em>Cross References</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getTransactions <em>Transactions</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getForeign <em>Foreign</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getWorkflow <em>Workflow</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getCustomer <em>Customer</em>}</li>
 *   <li>{@link org.bayan.model.termbase.impl.DescribedImpl#getProject <em>Project</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DescribedImpl extends MinimalEObjectImpl.Container implements Described {
	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sources;

	/**
	 * The cached value of the '{@link #getCrossReferences() <em>Cross References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<CrossReference> crossReferences;

	/**
	 * The cached value of the '{@link #getTransactions() <em>Transactions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransactions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transaction> transactions;

	/**
	 * The cached value of the '{@link #getForeign() <em>Foreign</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeign()
	 * @generated
	 * @ordered
	 */
	protected EList<String> foreign;

	/**
	 * The default value of the '{@link #getWorkflow() <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflow()
	 * @generated
	 * @ordered
	 */
	protected static final WorkflowState WORKFLOW_EDEFAULT = WorkflowState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getWorkflow() <em>Workflow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkflow()
	 * @generated
	 * @ordered
	 */
	protected WorkflowState workflow = WORKFLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final String CUSTOMER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCustomer() <em>Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomer()
	 * @generated
	 * @ordered
	 */
	protected String customer = CUSTOMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected static final String PROJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected String project = PROJECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DescribedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TermbasePackage.Literals.DESCRIBED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, TermbasePackage.DESCRIBED__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSources() {
		if (sources == null) {
			sources = new EDataTypeEList<String>(String.class, this, TermbasePackage.DESCRIBED__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrossReference> getCrossReferences() {
		if (crossReferences == null) {
			crossReferences = new EObjectContainmentEList<CrossReference>(CrossReference.class, this, TermbasePackage.DESCRIBED__CROSS_REFERENCES);
		}
		return crossReferences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Transaction> getTransactions() {
		if (transactions == null) {
			transactions = new EObjectContainmentEList<Transaction>(Transaction.class, this, TermbasePackage.DESCRIBED__TRANSACTIONS);
		}
		return transactions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getForeign() {
		if (foreign == null) {
			foreign = new EDataTypeEList<String>(String.class, this, TermbasePackage.DESCRIBED__FOREIGN);
		}
		return foreign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkflowState getWorkflow() {
		return workflow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkflow(WorkflowState newWorkflow) {
		WorkflowState oldWorkflow = workflow;
		workflow = newWorkflow == null ? WORKFLOW_EDEFAULT : newWorkflow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.DESCRIBED__WORKFLOW, oldWorkflow, workflow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCustomer() {
		return customer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomer(String newCustomer) {
		String oldCustomer = customer;
		customer = newCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.DESCRIBED__CUSTOMER, oldCustomer, customer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProject(String newProject) {
		String oldProject = project;
		project = newProject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TermbasePackage.DESCRIBED__PROJECT, oldProject, project));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TermbasePackage.DESCRIBED__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case TermbasePackage.DESCRIBED__CROSS_REFERENCES:
				return ((InternalEList<?>)getCrossReferences()).basicRemove(otherEnd, msgs);
			case TermbasePackage.DESCRIBED__TRANSACTIONS:
				return ((InternalEList<?>)getTransactions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TermbasePackage.DESCRIBED__NOTES:
				return getNotes();
			case TermbasePackage.DESCRIBED__SOURCES:
				return getSources();
			case TermbasePackage.DESCRIBED__CROSS_REFERENCES:
				return getCrossReferences();
			case TermbasePackage.DESCRIBED__TRANSACTIONS:
				return getTransactions();
			case TermbasePackage.DESCRIBED__FOREIGN:
				return getForeign();
			case TermbasePackage.DESCRIBED__WORKFLOW:
				return getWorkflow();
			case TermbasePackage.DESCRIBED__CUSTOMER:
				return getCustomer();
			case TermbasePackage.DESCRIBED__PROJECT:
				return getProject();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TermbasePackage.DESCRIBED__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case TermbasePackage.DESCRIBED__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends String>)newValue);
				return;
			case TermbasePackage.DESCRIBED__CROSS_REFERENCES:
				getCrossReferences().clear();
				getCrossReferences().addAll((Collection<? extends CrossReference>)newValue);
				return;
			case TermbasePackage.DESCRIBED__TRANSACTIONS:
				getTransactions().clear();
				getTransactions().addAll((Collection<? extends Transaction>)newValue);
				return;
			case TermbasePackage.DESCRIBED__FOREIGN:
				getForeign().clear();
				getForeign().addAll((Collection<? extends String>)newValue);
				return;
			case TermbasePackage.DESCRIBED__WORKFLOW:
				setWorkflow((WorkflowState)newValue);
				return;
			case TermbasePackage.DESCRIBED__CUSTOMER:
				setCustomer((String)newValue);
				return;
			case TermbasePackage.DESCRIBED__PROJECT:
				setProject((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TermbasePackage.DESCRIBED__NOTES:
				getNotes().clear();
				return;
			case TermbasePackage.DESCRIBED__SOURCES:
				getSources().clear();
				return;
			case TermbasePackage.DESCRIBED__CROSS_REFERENCES:
				getCrossReferences().clear();
				return;
			case TermbasePackage.DESCRIBED__TRANSACTIONS:
				getTransactions().clear();
				return;
			case TermbasePackage.DESCRIBED__FOREIGN:
				getForeign().clear();
				return;
			case TermbasePackage.DESCRIBED__WORKFLOW:
				setWorkflow(WORKFLOW_EDEFAULT);
				return;
			case TermbasePackage.DESCRIBED__CUSTOMER:
				setCustomer(CUSTOMER_EDEFAULT);
				return;
			case TermbasePackage.DESCRIBED__PROJECT:
				setProject(PROJECT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TermbasePackage.DESCRIBED__NOTES:
				return notes != null && !notes.isEmpty();
			case TermbasePackage.DESCRIBED__SOURCES:
				return sources != null && !sources.isEmpty();
			case TermbasePackage.DESCRIBED__CROSS_REFERENCES:
				return crossReferences != null && !crossReferences.isEmpty();
			case TermbasePackage.DESCRIBED__TRANSACTIONS:
				return transactions != null && !transactions.isEmpty();
			case TermbasePackage.DESCRIBED__FOREIGN:
				return foreign != null && !foreign.isEmpty();
			case TermbasePackage.DESCRIBED__WORKFLOW:
				return workflow != WORKFLOW_EDEFAULT;
			case TermbasePackage.DESCRIBED__CUSTOMER:
				return CUSTOMER_EDEFAULT == null ? customer != null : !CUSTOMER_EDEFAULT.equals(customer);
			case TermbasePackage.DESCRIBED__PROJECT:
				return PROJECT_EDEFAULT == null ? project != null : !PROJECT_EDEFAULT.equals(project);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sources: ");
		result.append(sources);
		result.append(", foreign: ");
		result.append(foreign);
		result.append(", workflow: ");
		result.append(workflow);
		result.append(", customer: ");
		result.append(customer);
		result.append(", project: ");
		result.append(project);
		result.append(')');
		return result.toString();
	}

} //DescribedImpl
