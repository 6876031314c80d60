package org.scholion.ui.casebook;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Keeps jobs that open casebooks apart: of two that open the same casebook at the same time, the second would find it
 * locked by the first and show it as read-only.
 */
final class OneAtATime implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule instanceof OneAtATime;
    }
}
