// Fills in the login form when a demo account of the list is pressed.
document.addEventListener("click", (event) => {
    const { fillUsername, fillPassword } = event.target.dataset ?? {};
    if (fillUsername) {
        document.getElementById("username").value = fillUsername;
        document.getElementById("password").value = fillPassword;
        document.querySelector("#login button").focus();
    }
});
