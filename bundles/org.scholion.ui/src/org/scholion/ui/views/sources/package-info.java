/** The sources of the open casebook with the reliability that the team gives them. */
package org.scholion.ui.views.sources;
