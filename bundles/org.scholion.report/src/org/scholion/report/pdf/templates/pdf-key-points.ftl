<@p.heading "key-points"/>
<#list items as point>
<#assign statement = point.statement>
<div class="point<#if statement.disputed> is-disputed</#if>">
<p class="kicker"><@p.isolated point.topic/></p>
<p><@p.quoted statement.entries[0]/><@p.refs statement.entries/></p>
<p class="quiet"><#if statement.speaker?has_content>${words("speaker")}: <@p.isolated statement.speaker/> · </#if><#if statement.hedge?has_content>${words("hedge")}: “<@p.isolated statement.hedge/>” · </#if>${words("grade")}: <span class="grade">${statement.grade.text()}</span> · ${words("independent")}: ${statement.independentSources}<#if statement.disputed> · <span class="disputed">${words("disputed")}</span></#if></p>
</div>
</#list>
