<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro claims>
<#list report.findings.topics as topic>
<#local anchor = targets.topic(topic?index)>
<section class="topic" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><#if topic.name?has_content><@text.isolated topic.name/><#else>${words("no-topic")}</#if> <span class="quiet">${topic.statements?size}</span></h3>
<@text.wide anchor + "-title" "statements">
<thead><tr><th scope="col">${words("claim")}</th><th scope="col">${words("speaker")}</th><th scope="col">${words("hedge")}</th><th scope="col">${words("kind")}</th><th scope="col">${words("grade")}</th><th scope="col" class="number">${words("independent")}</th></tr></thead>
<tbody>
<#list topic.statements as statement>
<tr<#if statement.disputed> class="is-disputed"</#if>><th scope="row"><@cite.first statement.entries statement.words/><@cite.refs statement.entries/><#if statement.disputed> <strong class="disputed">${words("disputed")}</strong></#if></th><td><@text.isolated statement.speaker/></td><td class="hedge"><@text.isolated statement.hedge/></td><td><@text.isolated statement.kind/></td><td><@text.grade statement.grade/></td><td class="number">${statement.independentSources}</td></tr>
</#list>
</tbody>
</@text.wide>
</section>
</#list>
</#macro>

<#-- Two claims that cannot both be true, side by side. -->
<#macro contradictions>
<#list report.findings.contradictions as contradiction>
<div class="versus" role="group" aria-label="${words("contradiction-number", contradiction?counter)}">
<@side contradiction.entry/>
<p class="between"><span>${words("contradicts")}</span></p>
<@side contradiction.other/>
<p class="meta">${words("said-by")} <@text.isolated contradiction.analyst/></p>
</div>
</#list>
</#macro>

<#macro side id>
<div class="side">
<#list content.notes([id]) as note>
<p class="said"><@cite.quote note/><@cite.refs [id]/></p>
<p class="meta"><#local speaker = note.entry.shown("speaker")><#if speaker?has_content><@text.isolated speaker/> · </#if><@cite.origin note/></p>
</#list>
</div>
</#macro>
