/** What a casebook keeps in registers, its codebook, its entities and its sources: where they are used, and edits with what uses them. */
package org.scholion.core.registers;
