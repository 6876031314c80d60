/** The feeds that the open casebook follows. */
package org.scholion.ui.web;
