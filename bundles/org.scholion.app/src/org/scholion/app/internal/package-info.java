/** The product: its application, its window, its menus. Everything an analyst works with comes from org.scholion.ui. */
package org.scholion.app.internal;
