/** The register of the open casebook's entities. */
package org.scholion.ui.views.entities;
