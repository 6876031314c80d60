<#-- Small pieces of text. A macro writes no white space around what it is given. -->

<#-- A part of the report with its heading. -->
<#macro part id>
<section class="part ${id}" id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${words(id)}</h2>
<#nested>
</section>
</#macro>

<#-- What is wide scrolls by itself, with the keyboard too. -->
<#macro wide labelledby class="">
<div class="scroll" role="region" aria-labelledby="${labelledby}" tabindex="0">
<table<#if class?has_content> class="${class}"</#if>>
<#nested>
</table>
</div>
</#macro>

<#-- Words of an article or an analyst inside a line of ours: kept apart, so that their direction does not reorder it. -->
<#macro isolated words><#t><bdi>${words}</bdi></#macro>

<#macro date iso><#t>
<#local machine = dates.machine(iso)><#t>
<#if machine?has_content><time datetime="${machine}">${dates.words(iso)}</time><#else><bdi>${iso}</bdi></#if><#t>
</#macro>

<#macro title article><#t><bdi lang="${languages.of(article.language)}"><#t>
<#if article.label()?has_content>${article.label()}<#else>${words("untitled")}</#if></bdi></#macro>

<#-- The title of an article, a link to it where the report has it. -->
<#macro titleLink article><#t>
<#if shown.appendix><a href="#${targets.article(article.id)}"><@title article/></a><#t>
<#elseif shown.bibliography><a href="#${targets.source(article.id)}"><@title article/></a><#t>
<#else><@title article/></#if><#t>
</#macro>

<#macro address url><#t>
<#if addresses.isLink(url)><a href="${url}" rel="external noopener noreferrer">${url}</a><#else><bdi>${url}</bdi></#if><#t>
</#macro>

<#-- Offsets are UTF-16 code units, half-open. -->
<#macro offsets span><#t>[${span.begin}–${span.end})</#macro>

<#-- Reliability and credibility stay a pair. -->
<#macro grade of><#t><abbr class="grade" title="${words("reliability")} ${of.reliability}, ${words("credibility")} ${of.credibility}">${of.text()}</abbr></#macro>
