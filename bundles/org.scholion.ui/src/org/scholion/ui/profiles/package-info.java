/** Reader profiles of the open casebook: for whom briefings are made. */
package org.scholion.ui.profiles;
