// The login page lists accounts for trying: one press fills the form in.
document.addEventListener("click", (event) => {
    const { fillUsername, fillPassword } = event.target.dataset ?? {};
    if (fillUsername) {
        document.getElementById("username").value = fillUsername;
        document.getElementById("password").value = fillPassword;
        document.querySelector("#login button").focus();
    }
});
