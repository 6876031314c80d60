/** Finding out whether a casebook is whole. */
package org.scholion.core.check;
